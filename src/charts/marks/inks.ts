// The inks of a chart: a class that re-inks it in dark, print and forced colours, and the light value for a file that
// stands alone.

/** Fills and strokes by role (look: tokens). Two data tones only; shape, dash and words tell the rest apart. */
export const inks = {
  forward: { class: 'f1', fill: '#143c6f' },
  context: { class: 'f2', fill: '#7f8c94' },
  paper: { class: 'f0', fill: '#f4f6f4' },
  forwardLine: { class: 'nf l1', fill: 'none', stroke: '#143c6f' },
  contextLine: { class: 'nf l2', fill: 'none', stroke: '#7f8c94' },
  paperLine: { class: 'nf l0', fill: 'none', stroke: '#f4f6f4' },
  axis: { class: 'nf li', fill: 'none', stroke: '#15181a' },
  grid: { class: 'nf lg', fill: 'none', stroke: '#c3c9c7' },
  tie: { class: 'nf lm', fill: 'none', stroke: '#757e83' },
} as const;

/** Inks of text: body, second voice, label, highlighted series. */
export const voices = {
  ink: { fill: '#15181a' },
  second: { class: 't2', fill: '#434a4e' },
  label: { class: 'tm', fill: '#5a6266' },
  forward: { class: 'td', fill: '#143c6f' },
} as const;
export type Voice = keyof typeof voices;
