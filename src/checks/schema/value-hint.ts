import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { collections } from '#domain/entry-path.ts';
import { writtenDay } from './written-day.ts';
import type { KeyPath } from './yaml-place.ts';

export interface WrongValue {
	readonly path: KeyPath;
	readonly value: unknown;
	/** What Zod found, and what it wanted instead. */
	readonly code?: string | undefined;
	readonly expected?: string | undefined;
	/** The message that tells the reader, in Vietnamese. */
	readonly message: string;
	/** The id that a label stands for, where the value belongs in a list of ids. */
	readonly idOf?: ((label: string) => string | undefined) | undefined;
}

/** Key → the vocabulary file that lists its values. */
const listedIn: Readonly<Record<string, string>> = {
	provinces: 'tinh-thanh.json',
	topic: 'chu-de.json',
	topics: 'chu-de.json',
	type: 'loai-van-ban.json',
	issuer: 'co-quan.json',
};

/** What to write in place of a value that a schema refuses, when that can be told; otherwise undefined. */
export function valueHint(wrong: WrongValue): string | undefined {
	const { path, value, code, expected, message } = wrong;
	const file = code === 'invalid_value' && value !== undefined ? listedIn[String(path[0])] : undefined;
	if (file) return `chọn một mã trong content/tu-vung/${file}; mã viết không dấu, có gạch nối`;
	if (typeof value === 'number' && expected === 'string') return `«"${value}"»`;
	if (typeof value === 'boolean' && expected === 'object') return groupHint(path, '…');
	if (typeof value !== 'string' || value.trim() === '') return undefined;
	const text = value.trim();
	if (message.startsWith('ngày ')) return dayHint(text, message.includes('T08:34'));
	if (expected === 'boolean') return booleanHint(text);
	if (expected === 'array') return arrayHint(text, wrong);
	if (expected === 'object') return groupHint(path, text);
	if (message.startsWith('SHA-256')) return hashHint(text);
	if (message.startsWith('mã mục')) return idHint(text);
	if (message.startsWith('địa chỉ viết từ dấu /')) return addressHint(text);
	if (message.includes('https://')) return webHint(text);
	return undefined;
}

function dayHint(text: string, withTime: boolean): string | undefined {
	const day = writtenDay(text, withTime);
	if (day) return `«${day}»`;
	const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
	return iso && !isValid(parseISO(iso)) ? 'tháng ấy không có ngày này: xem lại ngày trong nguồn' : undefined;
}

function booleanHint(text: string): string | undefined {
	if (/^(có|co|đúng|rồi|yes|y|on|x|1)$/iu.test(text)) return '«true»';
	if (/^(không|khong|chưa|sai|no|n|off|0)$/iu.test(text)) return '«false», hoặc xóa dòng này';
	return undefined;
}

/** `provinces: Lai Châu` → `[lai-chau]`. */
function arrayHint(text: string, { path, idOf }: WrongValue): string {
	if (path[0] === 'files')
		return `viết hai dòng, dòng trên «- name: tên tệp», dòng dưới «url: ${text}» thụt bằng chữ name`;
	if (path[0] === 'signers') return `xuống dòng, thụt hai dấu cách, viết «- { name: ${text} }»`;
	const items = text.split(/\s*[,;]\s*/).filter((item) => item !== '');
	const ids = items.map((item) => (path[0] === 'movedFrom' ? entryIdIn(item) : undefined) ?? idOf?.(item) ?? item);
	return `đặt trong ngoặc vuông: «[${ids.join(', ')}]»`;
}

function groupHint(path: KeyPath, text: string): string | undefined {
	const inner = /[,:{}[\]]/.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text;
	if (path[0] === 'source') return `«{ name: ${inner} }»`;
	if (path[0] === 'withdrawn') return `«{ reason: ${text === '…' ? 'lý do' : inner}, on: 2026-03-05 }», on là ngày gỡ`;
	if (path[0] === 'files')
		return `viết hai dòng, dòng trên «- name: tên tệp», dòng dưới «url: ${text}» thụt bằng chữ name`;
	if (path[0] === 'signers') return `«{ name: ${inner} }»`;
	return undefined;
}

function hashHint(text: string): string {
	const hex = text.replace(/[^0-9a-f]/gi, '').toLowerCase();
	if (hex.length === 64) return `«${hex}»`;
	return `mã gồm đúng 64 ký tự, ở đây có ${text.length}: chép lại cả mã`;
}

function idHint(text: string): string | undefined {
	const id = entryIdIn(text);
	return id ? `«${id}»` : 'mở trang của mục ấy trên trình duyệt, chép phần địa chỉ sau tên miền, bỏ dấu / ở hai đầu';
}

/** The id of an entry in an address that someone copied. A path of a document's file does not tell its address. */
function entryIdIn(text: string): string | undefined {
	const id = pathIn(text)
		.replace(/^\/?(?:content\/)?/, '')
		.replace(/\/$|\.md$/, '');
	const [collection, folder] = id.split('/');
	const isFile = collection === 'van-ban' && /^\d{4}$|^khong-ngay$/.test(folder ?? '');
	const known = collections.find((name) => name === collection);
	return known && !isFile && /^[a-z0-9-]+(\/[a-z0-9-]+){2}$/.test(id) ? id : undefined;
}

function addressHint(text: string): string | undefined {
	const path = `/${pathIn(text)
		.replace(/^\/*/, '')
		.replace(/^public\//, '')}`;
	const address = /\.[a-z0-9]+$/.test(path) ? path : `${path.replace(/\/*$/, '')}/`;
	return /^\/[a-z0-9./-]+$/.test(address) && address !== text ? `«${address}»` : undefined;
}

function webHint(text: string): string | undefined {
	const path = text.replaceAll('\\', '/');
	if (/^[a-z]:\//i.test(path) || path.startsWith('file:'))
		return `đường dẫn trên máy của bạn, người khác không mở được: tải tệp lên public/tep/<năm>/ rồi ghi «/tep/<năm>/${path.split('/').at(-1)}»`;
	if (/^[^/:]+\.[a-z0-9]{2,5}$/i.test(path) && /\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)$/i.test(path))
		return `tải tệp lên public/tep/<năm>/ rồi ghi «/tep/<năm>/${path}»`;
	const local = /^\/?(?:public\/)?(tep\/.+)$/.exec(path)?.[1];
	if (local) return `«/${local}»`;
	return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(path) && !/^[^/]+\.(pdf|docx?|xlsx?)$/i.test(path)
		? `«https://${path}»`
		: undefined;
}

/** The path of an address, whether or not the host came along. */
function pathIn(text: string): string {
	return text
		.replaceAll('\\', '/')
		.replace(/^https?:\/\/[^/]+/i, '')
		.replace(/[?#].*$/, '');
}
