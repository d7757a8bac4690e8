/** The Typst template of the minutes. All text comes as JSON in `sys.inputs.data`: nothing is ever put into markup. */
export const minutesTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: data.author, date: none)
#set text(lang: "en", region: "GB", font: ("Libertinus Serif", "New Computer Modern"), size: 11.5pt, hyphenate: false)
#set par(leading: 0.68em, spacing: 1em, justify: false)
#set page(
  paper: "a4",
  margin: (top: 27mm, bottom: 25mm, left: 26mm, right: 26mm),
  header: context [
    #set text(size: 9pt, fill: rgb("#4a4a45"))
    #grid(columns: (1fr, auto),
      if counter(page).get().first() > 1 [#data.running] else [],
      if data.mark != "" [#text(weight: "bold", tracking: 0.06em)[#data.mark]#if data.markNote != "" [ #data.markNote]] else [#data.markNote])
  ],
  footer: context [
    #set text(size: 9pt, fill: rgb("#4a4a45"))
    #grid(columns: (1fr, auto), data.author, [Page #counter(page).display() of #counter(page).final().first()])
  ],
  background: if data.mark != "" { rotate(-52deg, text(size: 132pt, weight: "bold", fill: rgb("#f3f1ea"))[#data.mark]) },
)
#let run(r) = {
  if r.break { linebreak() } else {
    let body = text(r.text)
    if r.bold { body = strong(body) }
    if r.italic { body = emph(body) }
    if r.href != none { link(r.href, underline(body)) } else { body }
  }
}
#let runs(list) = list.map(run).join()
#let entries(list) = enum(
  numbering: n => list.at(n - 1).marker,
  indent: 0.2em, body-indent: 0.6em, spacing: 0.95em, number-align: start + top,
  ..list.map(e => enum.item(runs(e.runs) + if e.children.len() > 0 { parbreak() + entries(e.children) }))
)
#show heading: it => {
  set text(weight: "bold", size: if it.level == 1 { 17pt } else if it.level == 2 { 12.5pt } else { 11.5pt }, style: if it.level > 2 { "italic" } else { "normal" })
  set par(leading: 0.5em)
  block(above: if it.level == 1 { 0.6em } else { 1.7em }, below: 0.8em, sticky: true, it.body)
}
#let par-of(list) = par(runs(list))
#let decided(body) = block(inset: (left: 1.1em, y: 0.25em), stroke: (left: 1.2pt + rgb("#2c5f4b")), above: 1em, below: 1em, body)

#text(size: 11.5pt, fill: rgb("#4a4a45"))[#data.author]
#for part in data.parts {
  let kind = part.kind
  if kind == "heading" {
    let short = part.number != none and part.number.len() <= 4
    set par(hanging-indent: if short { 2.3em } else { 0pt })
    heading(level: part.level, outlined: true, bookmarked: true,
      if short [#box(width: 2.3em)[#part.number#sym.space]#runs(part.runs)] else if part.number != none [#part.number#h(0.9em)#runs(part.runs)] else { runs(part.runs) })
  } else if kind == "title" { par(runs(part.runs)) }
  else if kind == "names" {
    set par(leading: 0.6em)
    list(marker: none, indent: 0pt, body-indent: 0pt, spacing: 0.55em, ..part.names.map(n => runs(n)))
  }
  else if kind == "list" { if part.decided { decided(entries(part.entries)) } else { entries(part.entries) } }
  else if kind == "resolution" { decided(par-of(part.runs)) }
  else if kind == "lead-in" { block(above: 1.2em, below: 0.8em, sticky: true, par(strong(runs(part.runs)))) }
  else if kind == "exempt" { block(above: 0.9em, below: 0.9em, sticky: true, par(text(size: 10pt, fill: rgb("#8c2f1d"), runs(part.runs)))) }
  else if kind == "purpose" or kind == "presenter" { par(emph(runs(part.runs))) }
  else if kind == "action" { block(inset: 0.6em, stroke: 0.6pt + rgb("#8a8a82"), width: 100%, par-of(part.runs)) }
  else if kind == "vote" { par(text(size: 10.5pt, runs(part.runs))) }
  else if kind == "signature" { block(above: 2em, breakable: false, par-of(part.runs)) }
  else if kind == "table" {
    let cells = row => row.map(c => table.cell(colspan: c.colspan, rowspan: c.rowspan, c.runs.map(runs).join(parbreak())))
    let rows = part.rows
    table(columns: part.columns, stroke: 0.5pt + rgb("#8a8a82"), inset: 0.5em,
      ..if part.header { (table.header(..cells(rows.first())),) },
      ..(if part.header { rows.slice(1) } else { rows }).map(cells).flatten())
  }
  else { par(runs(part.runs)) }
}
#if data.signed != "" { block(above: 2.4em, breakable: false, par(data.signed)) }
#if data.room {
  block(above: 3.2em, breakable: false, grid(columns: (auto, 1fr, auto, 34mm), column-gutter: 0.7em, row-gutter: 0.7em, align: bottom,
    [Signed], box(width: 100%, height: 1.6em, stroke: (bottom: 0.7pt)), [Date], box(width: 100%, height: 1.6em, stroke: (bottom: 0.7pt)),
    [], text(size: 10pt, data.chair), [], []))
}
`
