// Whole numbers as bytes, small ones in one: seven bits a byte, lowest first, the eighth saying that more follow (as
// in DWARF's unsigned LEB128).

export interface ByteWriter {
  readonly put: (number: number) => void;
  /** A string unit by unit, so that half a surrogate pair comes back, too; its length first. */
  readonly putString: (text: string) => void;
  readonly putBytes: (bytes: Uint8Array) => void;
  readonly size: () => number;
  /** What was put so far; the writer is empty again. */
  readonly take: () => Uint8Array;
}

/** Numbers are from 0 to 2³² − 1. */
export function byteWriter(): ByteWriter {
  let [bytes, at] = [new Uint8Array(1024), 0];
  const room = (more: number): void => {
    if (at + more <= bytes.length) return;
    const wider = new Uint8Array(Math.max(bytes.length * 2, at + more));
    wider.set(bytes);
    bytes = wider;
  };
  const put = (number: number): void => {
    room(5);
    let left = number;
    for (; left > 127; left = Math.floor(left / 128)) bytes[at++] = (left % 128) + 128;
    bytes[at++] = left;
  };
  return {
    put,
    putString: (text) => {
      put(text.length);
      for (let i = 0; i < text.length; i++) put(text.charCodeAt(i));
    },
    putBytes: (more) => {
      room(more.length);
      bytes.set(more, at);
      at += more.length;
    },
    size: () => at,
    take: () => {
      const taken = bytes.slice(0, at);
      at = 0;
      return taken;
    },
  };
}

export interface ByteReader {
  readonly get: () => number;
  readonly getString: () => string;
  readonly getBytes: (length: number) => Uint8Array;
  readonly isAtEnd: () => boolean;
}

/** The reverse of `byteWriter`. */
export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const get = (): number => {
    let [number, weight] = [0, 1];
    for (; bytes[at]! > 127; weight *= 128) number += (bytes[at++]! - 128) * weight;
    return number + bytes[at++]! * weight;
  };
  return {
    get,
    getString: () => {
      const units = Array.from({ length: get() }, get);
      return String.fromCharCode(...units);
    },
    getBytes: (length) => bytes.subarray(at, (at += length)),
    isAtEnd: () => at >= bytes.length,
  };
}
