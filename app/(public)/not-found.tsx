export default function NotFound() {
  return (
    <>
      <h1>There is nothing at this address</h1>
      <p className="lede">It may have been withdrawn, or the address may be mistyped. <a href="/committees">All committees</a> and <a href="/progress">progress on decisions</a> are here.</p>
    </>
  )
}
