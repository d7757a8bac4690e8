/** What a public page's script is measured against: nothing but what Next sends with every page. */
export default function BarePage() {
  return <main><h1>Bare</h1></main>
}
