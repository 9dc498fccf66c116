// Annotations: stand-off places in a text, and weaving them in. Knows no kind of annotation by name.
export type { Annotation, BlockId, Run, SentenceId, Span } from './types.ts';
export { weave } from './weave.ts';
