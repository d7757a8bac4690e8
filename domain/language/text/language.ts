/** In which language a text is, as far as the reader must know: it reads English only. */

const welsh = new Set('y yr yn ac neu ei eu bod mae oedd gan gyda wedi ar gyfer nad fod hynny hwn hon cyngor pwyllgor cyfarfod cofnodion adroddiad aelodau penderfynwyd cynghorydd cadeirydd gofynnodd nodi byddai byddant ddim iddynt'.split(' '))
const english = new Set('the of and to that in for was be by on is with were it as at from would had this have been which'.split(' '))
/** Words of the start of a text that are counted: enough for the language, whatever its length. */
const counted = 3000

/** True where at least as many little words are Welsh as English. A bilingual text with Welsh in half of it is one. */
export function looksWelsh(text: string): boolean {
  let cymraeg = 0
  let saesneg = 0
  for (const word of text.slice(0, counted * 8).toLowerCase().split(/[^\p{L}']+/u).slice(0, counted)) {
    if (welsh.has(word)) cymraeg += 1
    else if (english.has(word)) saesneg += 1
  }
  return cymraeg > 12 && cymraeg >= saesneg
}
