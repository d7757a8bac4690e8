import { aside, compose, say, type MailContent } from './parts'

/**
 * The mail with a sign-in link.
 * @param minutes how long it works
 */
export function signInMail(mail: { greeting: string; url: string; minutes: number; authority: string }): MailContent {
  return compose('Your link to sign in to Matters Arising', [
    say(`Dear ${mail.greeting},`),
    say(`With this link you come in. It opens a page with one button, works once, and for ${mail.minutes} minutes.`),
    { part: 'button', words: 'Sign in', url: mail.url },
    aside('Did you not ask for it? Then leave this mail: nothing happens unless the button on that page is pressed.'),
    aside(mail.authority),
  ])
}
