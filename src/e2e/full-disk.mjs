// Loaded before a build (`node --import`): after some hundred writes the disk is full.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = 100;
function spend() {
	left -= 1;
	if (left > 0) return;
	throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
		code: 'ENOSPC',
		errno: -28,
		syscall: 'write',
	});
}

for (const name of ['writeFileSync', 'writeSync', 'linkSync', 'copyFileSync', 'mkdirSync']) {
	const real = fs[name];
	fs[name] = (...args) => {
		spend();
		return real(...args);
	};
}
for (const name of ['writeFile', 'mkdir', 'link', 'copyFile']) {
	const real = fs.promises[name];
	fs.promises[name] = async (...args) => {
		spend();
		return real(...args);
	};
}
syncBuiltinESMExports();
