// One report's turn in convert: what is made of it waits beside the places that it will take.
import type { Problem } from '../../src/problems/index.ts';
import type { Turn } from './each-report.ts';
import { stage } from './staging.ts';

/** What became of a turn; plain data, so that a thread can tell it. */
export interface Converted {
  readonly id: string;
  readonly kept: boolean;
  readonly problems: readonly Problem[];
  /** Of a report left out. */
  readonly questions: readonly Problem[];
  /** What its own files tell, to be kept for the next time. */
  readonly told: readonly Problem[];
  /** The files that wait, from the project's folder; null where nothing was made. */
  readonly paths: readonly string[] | null;
}

/** Its texts are on the disk then, and need no more memory. */
export function convertReport(root: string, turn: Turn): Converted {
  const { id, kept, problems, questions, own, made } = turn;
  if (made !== null) stageFiles(root, turn);
  return { id, kept, problems, questions, told: own, paths: made === null ? null : outputs(id, made.mdxEn !== null) };
}

function stageFiles(root: string, { id, made }: Turn): void {
  const [mdx, recorded, ledger, english] = outputs(id, made!.mdxEn !== null) as [string, string, string, string?];
  stage(root, mdx, made!.mdx);
  stage(root, recorded, JSON.stringify(made!.recorded));
  stage(root, ledger, made!.ledger);
  if (english !== undefined) stage(root, english, made!.mdxEn!);
}

/** What is made of a report, from the project's folder. */
function outputs(id: string, isTranslated: boolean): string[] {
  const english = isTranslated ? [`content/reports/en/${id}.mdx`] : [];
  return [`content/reports/zh/${id}.mdx`, `content/editions/${id}.json`, `seeds/${id}.ids.tsv`, ...english];
}
