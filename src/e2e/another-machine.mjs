// Loaded before a build (`node --import`): another folder order, another umask, another hour of the same day.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const reversed = (list) => [...list].reverse();
const { readdirSync, readdir } = fs;
const { readdir: readdirPromise } = fs.promises;
fs.readdirSync = (...args) => reversed(readdirSync(...args));
fs.readdir = (...args) => {
	const done = args.pop();
	readdir(...args, (error, list) => done(error, list && reversed(list)));
};
fs.promises.readdir = async (...args) => reversed(await readdirPromise(...args));
syncBuiltinESMExports();

process.umask(0o077);

const RealDate = Date;
const shift = Number(process.env['KHO_CLOCK_SHIFT'] ?? 0);
globalThis.Date = class extends RealDate {
	constructor(...args) {
		if (args.length === 0) super(RealDate.now() + shift);
		else super(...args);
	}

	static now() {
		return RealDate.now() + shift;
	}
};
