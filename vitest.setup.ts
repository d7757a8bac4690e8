/** Property tests draw the same cases at every run; SEED=<number> draws others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 19_740_401) })
