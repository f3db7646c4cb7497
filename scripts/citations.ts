import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Citation, canonicalOf, identityOfCitation } from '#domain/citations/find-citations.ts';
import { formatKey } from '#domain/citations/identity.ts';
import { citationsInText } from '#domain/citations/text-alone.ts';
import { typeCode } from '#domain/citations/type-code.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';

const usage = `Cách dùng: npm run --silent citations -- <tệp | ->
  In mỗi viện dẫn văn bản trong tệp (hoặc dữ liệu vào chuẩn) thành một dòng JSON.`;

/** One line of output: what a text says of one document. Offsets are UTF-16 units of the input. */
export function describe(citation: Citation) {
	const identity = identityOfCitation(citation);
	return {
		start: citation.start,
		end: citation.end,
		text: citation.text,
		canonical: canonicalOf(citation) ?? null,
		type: typeCode(citation) ?? null,
		system: systemOf(citation) ?? null,
		date: citation.date ?? null,
		issuer: identity?.issuer ?? null,
		key: identity ? formatKey(identity) : null,
		confidence: citation.confidence,
	};
}

function systemOf({ number, symbol }: Citation) {
	const known = symbol === undefined ? undefined : symbolFor(symbol)?.system;
	if (!number) return known;
	return number.form === 'party' ? (known ?? 'party') : 'state';
}

function main(): number {
	let paths: string[];
	try {
		({ positionals: paths } = parseArgs({ allowPositionals: true }));
	} catch {
		paths = [];
	}
	const [path, ...more] = paths;
	if (path === undefined || more.length > 0) {
		console.error(usage);
		return 2;
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path === '-' ? 0 : path));
	} catch (error) {
		const reason = error instanceof TypeError ? 'không phải văn bản UTF-8' : (error as Error).message;
		console.error(`Không đọc được ${path === '-' ? 'dữ liệu vào' : path}: ${reason}`);
		return 1;
	}
	const lines = citationsInText(text).map((citation) => `${JSON.stringify(describe(citation))}\n`);
	process.stdout.write(lines.join(''));
	return 0;
}

if (import.meta.main) process.exitCode = main();
