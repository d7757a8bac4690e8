/** A lint rule: no file imports itself by way of others, type imports counted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

const folders = ['app', 'bench', 'components', 'db', 'domain', 'formats', 'host', 'jobs', 'mail', 'scripts', 'server']
let circles = null

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (/\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path
  }
}

function target(root, from, name) {
  const base = name.startsWith('@/') ? join(root, name.slice(2)) : name.startsWith('.') ? resolve(dirname(from), name) : null
  if (base === null) return null
  return [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), join(base, 'index.tsx')].find((path) => /\.(ts|tsx|mjs)$/.test(path) && existsSync(path)) ?? null
}

/** For each file in a circle, the way round. */
function findCircles(root) {
  const graph = new Map()
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue
    for (const path of sources(join(root, folder))) {
      const found = ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles.map((one) => target(root, path, one.fileName))
      graph.set(path, [...new Set(found.filter((one) => one !== null && one !== path))])
    }
  }
  const ways = new Map()
  const done = new Set()
  const trail = []
  const walk = (path) => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      const way = [...trail.slice(at), path].map((one) => relative(root, one)).join(' -> ')
      for (const one of trail.slice(at)) if (!ways.has(one)) ways.set(one, way)
      return
    }
    if (done.has(path)) return
    trail.push(path)
    for (const next of graph.get(path) ?? []) walk(next)
    trail.pop()
    done.add(path)
  }
  for (const path of graph.keys()) walk(path)
  return ways
}

export const noCircles = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Program(node) {
        circles ??= findCircles(context.cwd)
        const way = circles.get(context.filename)
        if (way) context.report({ node, message: `Import circle: ${way}` })
      },
    }
  },
}
