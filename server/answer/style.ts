/** The look of the owner's page: the tokens of the mails, one column, no script. */
import { dark, light, sans, serif } from '@/mail/look'

const names = (colours: Record<string, string | undefined>) => Object.entries(colours).map(([name, value]) => `--${name}:${value ?? ''}`).join(';')

export const answerStyle = `
:root{${names(light)};color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${names(dark)}}}
*{box-sizing:border-box}
body{margin:0;padding:24px 12px 48px;background:var(--paper);color:var(--ink);font:16px/1.5 ${sans}}
main{max-width:640px;margin:0 auto;padding:28px 30px;background:var(--surface);border:1px solid var(--line);border-radius:12px}
.from{font-size:14px;color:var(--ink-3);margin:0 0 14px}
h1{font-size:24px;line-height:1.2;overflow-wrap:anywhere;letter-spacing:-.01em;margin:0 0 16px;text-wrap:balance}
h2{font-size:18px;line-height:1.3;margin:28px 0 10px}
p{margin:0 0 14px;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:3px}
blockquote{margin:16px 0;border-left:3px solid var(--accent);padding-left:16px;font:18px/1.5 ${serif};overflow-wrap:anywhere}
.quiet{color:var(--ink-3);font-size:14px}
.notice{border-left:4px solid var(--amber);background:var(--amber-soft);padding:12px 16px;border-radius:0 8px 8px 0}
.notice.green{border-color:var(--green);background:var(--green-soft)}
.notice.red{border-color:var(--red);background:var(--red-soft)}
form{margin:0}
fieldset{border:0;margin:0 0 16px;padding:0}
legend,label.over{font-weight:600;margin-bottom:6px;padding:0;display:block}
.choice{display:flex;gap:12px;align-items:center;min-height:44px;padding:4px 0}
.choice input{width:20px;height:20px;flex:none;accent-color:var(--accent)}
.field{margin:0 0 16px}
.hint{font-size:14px;color:var(--ink-2);margin:0 0 6px}
.error{font-size:14px;color:var(--red);margin:4px 0 0}
input[type=text],input[type=date],textarea{width:100%;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line-strong);border-radius:8px;padding:10px 12px;min-height:44px}
input[type=date]{max-width:240px}
input[type=file]{font:inherit;max-width:100%;min-height:44px;padding:8px 0}
textarea{min-height:132px;resize:vertical;display:block}
button{font:600 15px/1 ${sans};min-height:44px;padding:11px 18px;border-radius:8px;border:1px solid var(--line-strong);background:var(--surface);color:var(--ink);cursor:pointer}
button.primary{background:var(--accent);color:var(--accent-ink);border-color:var(--accent)}
:focus-visible{outline:3px solid var(--focus);outline-offset:1px;box-shadow:0 0 0 5px var(--ink)}
ol{list-style:none;margin:0;padding:0}
ol li{border-top:1px solid var(--line);padding:12px 0}
ol li:first-child{border-top:0}
ol p{margin:4px 0 0}
form:has(input[value=progress]:checked) .only-date,form:has(input[value=done]:checked) .only-date,form:has(input[value=not-mine]:checked) .only-date{display:none}
form:has(input[value=other-date]:checked) .only-file,form:has(input[value=not-mine]:checked) .only-file{display:none}
@media (max-width:480px){main{padding:20px 16px}body{padding:12px 8px 32px}}
`
