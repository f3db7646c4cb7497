import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { nfc } from '#domain/text.ts';
import { type SearchSystem, shownAnswers } from './system.ts';

const fileName = 'fts5.db';

/**
 * SQLite FTS5 with `unicode61 remove_diacritics 2`: any word of the query, ranked by its bm25(). The table keeps no texts. A
 * browser would need the whole file before it can ask: its bytes are those of the file, compressed.
 */
export const fts5: SearchSystem = {
	async index(texts, folder) {
		const database = new DatabaseSync(join(folder, fileName));
		database.exec(
			`CREATE VIRTUAL TABLE texts USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2'); BEGIN`,
		);
		const insert = database.prepare('INSERT INTO texts(rowid, title, text) VALUES (?, ?, ?)');
		let place = 0;
		for await (const { title, text } of texts) insert.run(place++, title, text);
		database.exec(`COMMIT; INSERT INTO texts(texts) VALUES ('optimize'); VACUUM`);
		database.close();
	},
	async open(folder) {
		const file = join(folder, fileName);
		const bytes = gzipSync(await readFile(file)).length;
		const select = new DatabaseSync(file, { readOnly: true }).prepare(
			`SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts) LIMIT ${shownAnswers}`,
		);
		return async (query) => {
			const words = nfc(query).match(/[\p{L}\p{N}]+/gu) ?? [];
			const rows = words.length === 0 ? [] : select.all(words.map((word) => `"${word}"`).join(' OR '));
			return { places: rows.map(({ rowid }) => Number(rowid)), bytes };
		};
	},
};
