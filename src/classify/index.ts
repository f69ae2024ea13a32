export { classify } from './classify.ts';
export { type CompiledCues, compileCues } from './compile-cues.ts';
export { detectLanguage } from './detect-language.ts';
export { type Finding, type ReadOptions, readText } from './read-text.ts';
