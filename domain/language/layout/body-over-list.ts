/** "The Board:", and below it "noted the report;", "approved the plan;": a body over the list of what it did. */
import type { LaidBlock } from './blocks'

const body = /^(?:[^.;:]{0,140}, )?(?:[Tt]he )?(?:\p{Lu}[\p{L}’'&-]* ){0,4}(?:[Cc]ommittee|[Ss]ub-?[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Cc]ouncil|[Ee]xecutive|[Cc]ommission|[Ff]orum|[Gg]roup|[Aa]uthority|[Gg]overnors|[Tt]rustees)(?: (?:therefore|also|then|unanimously|accordingly|duly))?\s*:\s*[-–—]*$/u
const deed = /^(?:(?:also|unanimously|formally) )?(?:noted|received|approved|agreed|endorsed|adopted|ratified|resolved|recommended|requested|delegated|authori[sz]ed|instructed|appointed|confirmed|supported|accepted|asked (?!whether|if|how|what|why|about)|referred|deferred|thanked|notes|approves|agrees|endorses|adopts|ratifies|recommends|requests|delegates|authori[sz]es|instructs|appoints|confirms|supports|accepts|refers|defers)\b/i

/** Entries under the name of a body alone, that say what it decided, are decisions where nearly all of them do. */
export function bodyOverList(item: LaidBlock[]): void {
  item.forEach((b, i) => {
    if ((b.type !== 'paragraph' && b.type !== 'subheading') || b.rich.text.length > 260 || !body.test(b.rich.text)) return
    let end = i + 1
    while (item[end]?.type === 'point') end += 1
    const entries = item.slice(i + 1, end).filter(({ level }) => level <= (item[i + 1]?.level ?? 0))
    const decided = entries.filter(({ rich }) => deed.test(rich.text))
    if (decided.length === 0 || decided.length < entries.length * 0.75) return
    b.type = 'leadIn'
    for (const one of decided) one.type = 'resolution'
  })
}
