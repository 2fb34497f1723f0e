// The thread that reads foreign bytes. It gets one job when it is started, answers once and ends.
import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { decode } from './decode.ts';

parentPort?.postMessage(parseImport(workerData, { decode, random: () => randomBytes(16) }));
