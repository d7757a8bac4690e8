/** The house: who may import whom (docs/architecture.md), no promise left alone, no clock but the two. */
import boundaries from 'eslint-plugin-boundaries'
import tseslint from 'typescript-eslint'
import { noCircles } from './scripts/lint/circles.mjs'

const floors = ['domain', 'db', 'mail', 'server', 'jobs', 'components', 'app', 'host']
const floor = (type) => ({ type, pattern: type, partialMatch: false })

/** Each floor and what it may import beside itself. */
const mayImport = {
  domain: [],
  db: ['domain'],
  'formats-shared': ['domain'],
  formats: ['domain', 'formats-shared'],
  mail: ['domain'],
  server: ['domain', 'db', 'formats', 'formats-shared', 'mail'],
  jobs: ['server', 'domain'],
  components: ['domain', 'formats-shared'],
  app: ['server', 'domain', 'components', 'formats', 'formats-shared'],
  host: ['server', 'jobs', 'db', 'domain'],
}

const clocks = [
  { selector: "NewExpression[callee.name='Date']", message: 'Time comes from the two clocks of server/runtime.ts.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time comes from the two clocks of server/runtime.ts.' },
  { selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']", message: 'Time comes from the two clocks of server/runtime.ts.' },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: 'Time comes from the two clocks of server/runtime.ts.' },
]

/** Pages ask `server` for what they show, so that nobody forgets who is looking: the runtime's database is not theirs. */
const databaseByHand = [
  { selector: "MemberExpression[object.type='CallExpression'][object.callee.name='runtime'][property.name='db']", message: 'Pages read through the queries of server and change through its commands.' },
  { selector: "VariableDeclarator[init.type='CallExpression'][init.callee.name='runtime'] > ObjectPattern > Property[key.name='db']", message: 'Pages read through the queries of server and change through its commands.' },
  { selector: "VariableDeclarator[id.type='Identifier'][init.type='CallExpression'][init.callee.name='runtime']", message: 'Take from the runtime what is wanted (its clocks), not the whole of it.' },
]

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**']
const yjs = ['yjs', 'y-protocols', 'y-protocols/*', 'y-indexeddb', '@tiptap/y-tiptap', '@hocuspocus/*', 'crossws', 'crossws/*']
const prosemirror = ['@tiptap/pm', '@tiptap/pm/*', 'prosemirror-*']
const only = (message, group) => ({ group, message })
const elsewhere = {
  yjs: only('Live documents are carried by host and components/editor alone.', yjs),
  prosemirror: only('Walk the JSON of domain/document/nodes.ts: the schema is for the editor, the host and the HTML import.', prosemirror),
  zod: only('Input is parsed in server.', ['zod', 'zod/*']),
  database: only('The database is for db, server and host.', ['drizzle-orm', 'drizzle-orm/*', 'postgres', '@electric-sql/*']),
  jobs: only('Jobs are sent through runtime().enqueue.', ['pg-boss']),
  frame: only('Nothing of the page frame here.', ['react', 'react-dom', 'react/*', 'next', 'next/*', 'next-auth', 'next-auth/*', '@mantine/*']),
  rest: { message: 'The reader of minutes stands alone: of ours it knows domain/calendar.', regex: '^@/(?!domain/(?:language|calendar)(?:/|$))|^(?:\\.\\./)+(?:backfill|document|follow-ups|people|reminders|workflow)/' },
  mail: only('Mail goes out through mail/.', ['nodemailer']),
}
const restricted = (files, ...names) => ({
  files, ignores: tests,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: names.map((name) => elsewhere[name]) }] },
})

export default tseslint.config(
  { ignores: ['node_modules/**', '.next/**', '.builds/**', 'dist/**', 'data/**', 'next-env.d.ts', 'drizzle/**', 'test-results/**', 'playwright-report/**', 'screenshots/**', 'coverage/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin, boundaries, house: { rules: { 'no-circles': noCircles } } },
    settings: {
      'boundaries/elements': [
        { type: 'formats-shared', pattern: 'formats/{html,text,paste}', partialMatch: false },
        { type: 'formats', pattern: 'formats', partialMatch: false },
        ...floors.map(floor),
      ],
      'import/resolver': { typescript: { alwaysTryTypes: true, project: './tsconfig.json' } },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'house/no-circles': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...clocks],
    },
  },
  {
    files: [...floors, 'formats'].map((name) => `${name}/**/*.{ts,tsx}`),
    ignores: tests,
    rules: {
      'boundaries/dependencies': ['error', {
        default: 'disallow',
        policies: [
          { from: { element: { type: '*' } }, allow: { to: { module: { origin: 'external' } } } },
          { from: { element: { type: '*' } }, allow: { to: { module: { origin: 'core' } } } },
          ...Object.entries(mayImport).map(([from, others]) => ({
            from: { element: { type: from } },
            allow: { to: { element: { types: { anyOf: [from, ...others] } } } },
          })),
        ],
      }],
    },
  },
  restricted(['domain/**/*.ts'], 'yjs', 'prosemirror', 'zod', 'database', 'jobs', 'frame', 'mail'),
  restricted(['domain/language/**/*.ts'], 'rest', 'yjs', 'prosemirror', 'zod', 'database', 'jobs', 'frame', 'mail'),
  restricted(['domain/document/schema*.ts'], 'yjs', 'zod', 'database', 'jobs', 'frame', 'mail'),
  restricted(['db/**/*.ts'], 'yjs', 'prosemirror', 'zod', 'jobs', 'frame', 'mail'),
  restricted(['formats/**/*.ts'], 'yjs', 'zod', 'database', 'jobs', 'frame', 'mail'),
  restricted(['mail/**/*.ts'], 'yjs', 'prosemirror', 'zod', 'database', 'jobs', 'frame'),
  restricted(['server/**/*.ts'], 'yjs', 'prosemirror', 'jobs'),
  restricted(['jobs/**/*.ts'], 'yjs', 'prosemirror', 'zod', 'database', 'frame', 'mail'),
  restricted(['components/**/*.{ts,tsx}'], 'yjs', 'prosemirror', 'zod', 'database', 'jobs', 'mail'),
  restricted(['components/editor/**/*.{ts,tsx}'], 'zod', 'database', 'jobs', 'mail'),
  restricted(['app/**/*.{ts,tsx}'], 'yjs', 'prosemirror', 'zod', 'database', 'jobs', 'mail'),
  { files: ['app/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...clocks, ...databaseByHand] } },
  // The one place that asks the machine for the time, and what runs outside the process.
  { files: ['host/clock.ts', 'bench/**', 'scripts/**', 'e2e/**', '**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
