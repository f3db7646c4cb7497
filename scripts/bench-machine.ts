import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Machine } from '#bench/builds/result-tables.ts';

/** The machine on which figures are taken. */
export const machine: Machine = {
	cpu: cpus()[0]?.model ?? '',
	cores: availableParallelism(),
	memoryMB: Math.round(totalmem() / 2 ** 20),
	node: process.version,
};
