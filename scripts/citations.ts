import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Citation, canonicalOf, identityOfCitation } from '#domain/citations/find-citations.ts';
import { formatKey } from '#domain/citations/identity.ts';
import { citationsInText } from '#domain/citations/text-alone.ts';
import { typeCode } from '#domain/citations/type-code.ts';
import { symbolFor } from '#vocabulary/issuer-symbols.ts';
import { reasonOf } from './content-files.ts';

const usage = `Cách dùng: npm run --silent citations -- <tệp | ->
  In mỗi viện dẫn văn bản trong tệp (hoặc dữ liệu vào chuẩn) thành một dòng JSON.`;

const reasons = {
	ENOENT: 'không có tệp này',
	EISDIR: 'đây là thư mục',
	EACCES: 'không có quyền đọc',
	EPERM: 'không có quyền đọc',
};

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
	const { help, path } = argumentsGiven();
	if (help || path === undefined) {
		(help ? console.log : console.error)(usage);
		return help ? 0 : 2;
	}
	let text: string;
	try {
		text = decode(readFileSync(path === '-' ? 0 : path));
	} catch (error) {
		const reason = error instanceof TypeError ? 'không phải văn bản UTF-8' : reasonOf(error, reasons);
		console.error(`Không đọc được ${path === '-' ? 'dữ liệu vào' : path}: ${reason}`);
		return 1;
	}
	const lines = citationsInText(text).map((citation) => `${JSON.stringify(describe(citation))}\n`);
	process.stdout.write(lines.join(''));
	return 0;
}

/** The one path; undefined when there is none, more than one, or an option that is not known. */
function argumentsGiven(): { help?: boolean | undefined; path?: string | undefined } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { help: { type: 'boolean', short: 'h' } },
		});
		return { help: values.help, path: positionals.length === 1 ? positionals[0] : undefined };
	} catch {
		return {};
	}
}

/** Throws `TypeError` when it is no text. NUL is UTF-8, but stands only in binary files and in UTF-16. */
function decode(bytes: Uint8Array): string {
	if (bytes.includes(0)) throw new TypeError('NUL');
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

if (import.meta.main) process.exitCode = main();
