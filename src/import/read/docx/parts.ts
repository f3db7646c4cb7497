import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { RefusedCapture } from '../../model.ts';
import { checkDocxZip } from '../zip.ts';
import { attribute, xmlTags } from './xml-tags.ts';

const maxPart = 25 * 1024 * 1024;
const maxTotal = 80 * 1024 * 1024;
const maxEntries = 5000;
const wanted =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|word\/(?:_rels\/)?[^/]{1,100}\.(?:xml|rels))$/i;
/** Of no use to the text, and sometimes large. */
const unwanted = /^word\/(?:theme|fontTable|webSettings|settings|people|comments\w*|header\d*|footer\d*)\.xml$/i;

const corrupt = () =>
	new RefusedCapture(
		'docx-corrupt',
		'Tệp Word bị hỏng nên không mở được; hãy mở bằng Word, lưu lại thành .docx rồi nhập lại.',
	);
const tooLarge = () =>
	new RefusedCapture(
		'docx-too-large',
		'Tệp Word bung ra quá lớn nên không đọc an toàn được; hãy tách thành các tệp nhỏ hơn.',
	);

/**
 * The XML parts of a Word file that its text depends on, by name. Throws `RefusedCapture` for what is no Word file, has
 * a password or macros, is damaged, or unpacks to more than a document needs.
 */
export async function docxParts(bytes: Uint8Array): Promise<Map<string, string>> {
	refuseOle(bytes);
	await checkDocxZip(bytes);
	const zip = await open(bytes);
	const parts = new Map<string, string>();
	let total = 0;
	try {
		if (zip.entryCount > maxEntries) throw tooLarge();
		for await (const entry of zip.eachEntry()) {
			if (/(?:^|\/)vbaProject\.bin$/i.test(entry.fileName))
				throw new RefusedCapture(
					'docx-macro',
					'Tệp Word có macro nên không được nhận; hãy lưu lại thành .docx không macro rồi nhập lại.',
				);
			if (!wanted.test(entry.fileName) || unwanted.test(entry.fileName)) continue;
			const content = await read(zip, entry, Math.min(maxPart, maxTotal - total));
			total += content.byteLength;
			const text = new TextDecoder(encodingOf(content)).decode(content);
			if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
				throw new RefusedCapture(
					'docx-entities',
					'Tệp Word có khai báo thực thể XML, điều Word không bao giờ ghi, nên không được nhận.',
				);
			parts.set(entry.fileName, text);
		}
	} catch (error) {
		throw error instanceof RefusedCapture ? error : corrupt();
	} finally {
		zip.close();
	}
	return parts;
}

/** Name of the part with the text. Throws `RefusedCapture` when a zip has none. */
export function mainPart(parts: ReadonlyMap<string, string>): string {
	const named = targetOf(parts.get('_rels/.rels') ?? '', 'officeDocument');
	const name = named && parts.has(named) ? named : 'word/document.xml';
	if (!parts.has(name))
		throw new RefusedCapture(
			'docx-without-text',
			'Tệp có đuôi .docx nhưng bên trong không có văn bản Word; hãy mở bằng Word, lưu lại thành .docx rồi nhập lại.',
		);
	return name;
}

/** A part such as `styles` that belongs to the main part. */
export function relatedPart(parts: ReadonlyMap<string, string>, main: string, kind: string): string | undefined {
	const relations = parts.get(main.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
	const named = targetOf(relations, kind);
	return (named && (parts.get(`word/${named}`) ?? parts.get(named))) || parts.get(`word/${kind}.xml`);
}

function targetOf(relations: string, kind: string): string | undefined {
	for (const tag of xmlTags(relations)) {
		if (tag.name !== 'Relationship' || !attribute(relations, tag, 'Type')?.endsWith(`/${kind}`)) continue;
		return attribute(relations, tag, 'Target')?.replace(/^\//, '');
	}
	return undefined;
}

function refuseOle(bytes: Uint8Array): void {
	const ole = [0xd0, 0xcf, 0x11, 0xe0];
	if (!ole.every((value, index) => bytes[index] === value)) return;
	const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
		Buffer.from('EncryptedPackage', 'utf16le'),
	);
	throw encrypted
		? new RefusedCapture(
				'docx-encrypted',
				'Tệp Word đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi nhập lại.',
			)
		: new RefusedCapture('old-doc', 'Tệp Word kiểu cũ (.doc); hãy mở bằng Word, lưu lại thành .docx rồi nhập lại.');
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
	const { promise, resolve, reject } = Promise.withResolvers<ZipFile>();
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	yauzl.fromBuffer(buffer, { lazyEntries: true, strictFileNames: false }, (error, zip) =>
		error ? reject(corrupt()) : resolve(zip),
	);
	return promise;
}

async function read(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
	if (entry.uncompressedSize > limit) throw tooLarge();
	const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
	zip.openReadStream(entry, (error, stream) => {
		if (error) {
			reject(corrupt());
			return;
		}
		const chunks: Buffer[] = [];
		let size = 0;
		stream.on('data', (chunk: Buffer) => {
			size += chunk.length;
			// The size in the header may lie.
			if (size > limit) {
				stream.destroy();
				reject(tooLarge());
			} else chunks.push(chunk);
		});
		stream.on('end', () => resolve(Buffer.concat(chunks)));
		stream.on('error', () => reject(corrupt()));
	});
	return promise;
}

function encodingOf(content: Uint8Array): string {
	if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
	return content[0] === 0xfe && content[1] === 0xff ? 'utf-16be' : 'utf-8';
}
