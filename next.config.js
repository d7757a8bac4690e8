/**
 * Next, as the host runs it. Security headers and the content security policy are set by the host, which sees every
 * answer (host/http).
 * @type {import('next').NextConfig}
 */
const config = {
  // Each build goes into a folder of its own and is switched to when it is whole (scripts/lib/build.mjs).
  distDir: process.env['NEXT_DIST_DIR'] ?? '.next',
  poweredByHeader: false,
  // The host compresses. Next's own would wrap the response beneath it, and an answer of more than 16 KB would wait for ever.
  compress: false,
  reactStrictMode: true,
  // `npm test` checks types; a build need not do it again.
  // Next writes into the compiler's settings; these are its own.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  // One copy for the host and for Next: two of yjs break documents, two of PGlite would open the folder twice.
  serverExternalPackages: [
    '@electric-sql/pglite', 'postgres', 'pg-boss', 'drizzle-orm', 'yjs', 'y-protocols', '@tiptap/y-tiptap', '@hocuspocus/server', 'crossws',
    'nodemailer', '@myriaddreamin/typst-ts-node-compiler', 'docx',
  ],
  experimental: { serverActions: { bodySizeLimit: '12mb' } },
  turbopack: { root: import.meta.dirname },
}

export default config
