/** Where the settings come from. */
import { existsSync } from 'node:fs'
import { parseConfig, type Config } from '@/server/config'

const file = '.env'

/**
 * The settings of the environment, and of `.env` in the working directory where that leaves one out.
 * @throws {ConfigError} naming every wrong one
 */
export function readSettings(): Config {
  if (existsSync(file)) process.loadEnvFile(file)
  return parseConfig(process.env)
}
