// The thread that reads foreign bytes. It gets one job when it is started, answers once and ends.
import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { Decode } from '#shared/transfer/detect-encoding.ts';
import { parseImport } from '#shared/transfer/parse-import.ts';

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);

parentPort?.postMessage(parseImport(workerData, { decode, random: () => randomBytes(16) }));
