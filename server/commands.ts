/** Loads every module that defines commands, so that the registry is whole (tests, demo, operator's scripts). */
export { registeredCommands } from './command'
import './meetings/commands'
import './mail/commands'
import './follow-ups/commands'
import './minutes/commands'
import './people/commands'
import './settings/commands'
