/** A draft that is not, or no longer, this reader's: she is told where to look instead. */
export default function NotFound() {
  return (
    <>
      <h1>There is nothing here for you</h1>
      <p className="lede">The draft may be with its clerk again, or be published by now. <a href="/desk/today">What needs you today</a> and <a href="/committees">what the committees have published</a> are here.</p>
    </>
  )
}
