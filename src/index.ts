/** The library: an explicit list, pinned by a test. */
export { parseCodebook } from './codebook/index.ts';
export { parsePack } from './countries/index.ts';
export { describe, problemsAsJson } from './diagnostics/index.ts';
export { type Audience, audiences, type Edition, editionSchema } from './model/edition.ts';
export { runPipeline } from './pipeline.ts';
export { findLeaks, protect } from './protect/index.ts';
export { formats, render } from './render/index.ts';
export { validateSources } from './validate-sources.ts';
