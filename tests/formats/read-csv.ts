// A CSV file read as RFC 4180 has it, for tests: the first record names the columns; the apostrophe that disarms a
// formula is taken off.

/** Rows as texts by column. Throws where a quotation mark is not closed. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...records] = cells(text.replace(/^\ufeff/, ''));
  return records.map((record) =>
    Object.fromEntries(head.map((name, i) => [name, (record[i] ?? '').replace(/^'(?=[=+\-@\t\r])/, '')])),
  );
}

function cells(text: string): string[][] {
  const records: string[][] = [];
  let [record, at]: [string[], number] = [[], 0];
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    record.push(cell);
    if (text[end] === ',') at = end + 1;
    else {
      records.push(record);
      record = [];
      at = end + 2; // CRLF
    }
  }
  return records;
}

function plain(text: string, from: number): [string, number] {
  const end = /[,\r]/.exec(text.slice(from))?.index ?? text.length - from;
  return [text.slice(from, from + end), from + end];
}

function quoted(text: string, from: number): [string, number] {
  const end = /(?<!")(?:"")*"(?!")/.exec(text.slice(from + 1));
  if (end === null) throw new Error(`a quotation mark is not closed: ${text.slice(from, from + 40)}`);
  const stop = from + 1 + end.index + end[0].length;
  return [text.slice(from + 1, stop - 1).replaceAll('""', '"'), stop];
}
