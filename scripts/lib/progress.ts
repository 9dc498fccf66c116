// Progress of long work: stage, count and time, rewritten in place on a terminal, one plain line a stage elsewhere.

export interface Progress {
  /** Says that `done` of `total` are ready. */
  readonly step: (done: number, total: number) => void;
  /** Closes the stage with what it made. */
  readonly end: (made: string) => void;
}

/** Opens a stage. `clock` gives milliseconds; `out` is where lines go. */
export function progress(
  stage: string,
  { clock = Date.now, out = process.stdout }: { clock?: () => number; out?: NodeJS.WriteStream } = {},
): Progress {
  const start = clock();
  let shown = 0;
  const line = (text: string): string => `${stage.padEnd(10)}${text}`;
  const time = (): string => `${((clock() - start) / 1000).toFixed(1)} s`;
  return {
    step: (done, total) => {
      if (!out.isTTY || (clock() - shown < 80 && done < total)) return;
      shown = clock();
      out.write(`\r\x1b[K${line(`${done}/${total}  ${time()}`)}`);
    },
    end: (made) => {
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}${line(`${made}  ${time()}`)}\n`);
    },
  };
}
