import { mkdirSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/** SQLite's numbers for a database that another process has locked, and for a file that is none (SQLITE_BUSY, SQLITE_NOTADB). */
const [busy, noDatabase] = [5, 26];

/**
 * Takes the right to build, and returns what gives it up; while another build has it, waits, and says so once through `say`. It
 * is the lock of an empty SQLite database at `path`, which the operating system takes back from whoever ends, in whatever
 * way. The file stays: who removed it could let two in.
 */
export async function takeLock(path: string, say: (message: string) => void): Promise<() => void> {
	mkdirSync(dirname(path), { recursive: true });
	const database = new DatabaseSync(path);
	let said = false;
	for (let state = tryLock(database, path); state !== 'ours'; state = tryLock(database, path)) {
		if (state === 'broken') continue;
		if (!said) say('Một lần dựng khác đang chạy; đợi nó xong …');
		said = true;
		await wait(100);
	}
	return () => {
		if (database.isOpen) database.close();
	};
}

function tryLock(database: DatabaseSync, path: string): 'ours' | 'taken' | 'broken' {
	try {
		database.exec('BEGIN EXCLUSIVE');
		return 'ours';
	} catch (error) {
		const { errcode } = error as { errcode?: number };
		if (errcode === busy) return 'taken';
		if (errcode !== noDatabase) throw error;
		// Emptied, it is a database again, and still the same file: nobody's lock is lost.
		truncateSync(path);
		return 'broken';
	}
}
