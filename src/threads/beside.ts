// A module of ours run in a thread beside the caller, who goes on and then waits for what it answers. The caller need
// not be asynchronous: a command reads and writes its files one after another.
import {
  isMainThread,
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  workerData,
  type MessagePort,
} from 'node:worker_threads';

interface Order {
  /** By which the thread knows that the order is for it: a test runs in threads of its own. */
  readonly beside: string;
  readonly task: unknown;
  readonly port: MessagePort;
  /** One cell; 1 when the answer is there. */
  readonly done: Int32Array;
}

/** What was answered, or what was thrown. */
export type Answer<R> = { readonly value: R } | { readonly thrown: unknown };

/** A thread that answers nothing for so long has died: to wait on would be for ever. */
const TOO_LONG_MS = 30 * 60 * 1000;

/**
 * Runs the module `file` (a URL as a text), which calls `answer`, with `task`, which is copied. What comes back waits
 * for its value; what it throws is thrown then. The young generation of the thread is small, since two of them share
 * the memory.
 */
export function beside<R>(file: string, task: unknown): () => R {
  const { port1: ours, port2: port } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL(file), {
    workerData: { beside: file, task, port, done } satisfies Order,
    transferList: [port],
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  worker.unref();
  return () => {
    Atomics.wait(done, 0, 0, TOO_LONG_MS);
    const answered = receiveMessageOnPort(ours) as { readonly message: Answer<R> } | undefined;
    ours.close();
    if (answered === undefined) throw new Error(`The thread of ${file} has given no answer.`);
    if ('thrown' in answered.message) throw answered.message.thrown;
    return answered.message.value;
  };
}

/** In the module that runs beside: answers, if it was started so, with what `work` makes of the task. */
export function answer<T, R>(file: string, work: (task: T) => R): void {
  if (isMainThread || !isOrder(workerData) || workerData.beside !== file) return;
  const { task, port, done } = workerData;
  port.postMessage(answerOf(() => work(task as T)));
  port.close();
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}

function answerOf<R>(work: () => R): Answer<R> {
  try {
    return { value: work() };
  } catch (thrown) {
    return { thrown };
  }
}

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'beside' in data;
}
