/** What becomes of a promise once it is found: for whoever came to see what this is. */
export function AndThen({ demo, found }: { demo: boolean; found: boolean }) {
  return (
    <section className="and-then" aria-labelledby="and-then">
      <h2 id="and-then">{found ? 'Found. And then?' : 'What becomes of a promise'}</h2>
      <ol>
        <li><b>The clerk decides.</b> Each one stands beside its sentence while the minutes are written: kept, changed, or none.</li>
        <li><b>Whoever it is for is asked.</b> One e-mail with the words of the minutes and the day, a reminder before it, one form for the answer.</li>
        <li><b>The committee is told.</b> It stands in the next progress report until the committee has said that it is done, and residents read what became of it.</li>
      </ol>
      <p className="deeds">{demo ? <a className="button" href="/sign-in">Come in as the clerk of an invented council</a> : null}<a href="/progress">See what becomes of decisions here</a></p>
      <p className="small quiet">Found by rules that anyone can read, in your browser. They read English; where they are not sure they say so.</p>
    </section>
  )
}
