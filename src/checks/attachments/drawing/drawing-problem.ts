import { type Place, quote, topOfFile } from '../../fault.ts';
import { lineStartsOf, placeAt } from '../../files/line-index.ts';
import type { Problem } from '../file-kind.ts';
import { edgeBytes, type PublicFile } from '../public-file.ts';
import {
	drawingAttributes,
	drawingElements,
	isKnownNamespace,
	isNote,
	isNotedAttribute,
	svgNamespace,
} from './drawing-names.ts';
import { styleProblem } from './style-problem.ts';
import { hasControls, type XmlAttribute, type XmlPart, xmlParts } from './xml-parts.ts';

export interface DrawingProblem extends Problem {
	readonly place: Place;
}

const asPicture = 'lưu hình thành .png hoặc .webp';
const asPlain = `bỏ phần ấy rồi lưu lại dạng SVG thuần (trong Inkscape: «Plain SVG»); hoặc ${asPicture}`;

/**
 * Why a drawing (SVG) must not lie in `public/`: opened by itself it is a page of ours, and what it holds runs and loads.
 * Undefined when it only draws: every element, attribute and style of it is one that is known to. The whole of it must be
 * seen, so a large one is refused.
 */
export function drawingProblem(file: PublicFile): DrawingProblem | undefined {
	const whole = (message: string, hint: string) => ({ message: `hình vẽ .svg ${message}`, hint, place: topOfFile });
	if (file.size > edgeBytes) return whole(`lớn hơn ${edgeBytes / 1024} KB, kho không xét hết được`, asPicture);
	let source: string;
	try {
		source = new TextDecoder('utf-8', { fatal: true }).decode(file.head());
	} catch {
		return whole('không phải văn bản UTF-8', `lưu lại với bảng mã UTF-8; hoặc ${asPicture}`);
	}
	// A browser that took the file for another encoding would read other tags than stand here.
	if (hasControls(source)) return whole('có ký tự điều khiển', asPlain);
	const found = findProblem(source);
	return found && { ...whole(found.message, asPlain), place: placeAt(lineStartsOf(source), found.at) };
}

function findProblem(source: string): { message: string; at: number } | undefined {
	/** The text of the style sheet at hand: comments may part its words. */
	let sheet: string | undefined;
	const declared = new Set(['xml', 'xmlns']);
	let first = true;
	for (const part of xmlParts(source)) {
		const { at } = part;
		let message: string | undefined;
		if (part.kind === 'unknown') message = unknownAt(source.slice(at));
		else if (part.kind === 'start') {
			if (first && !isDrawing(part)) message = `phải mở đầu bằng <svg xmlns="${svgNamespace}">`;
			else if (sheet !== undefined) message = 'có thẻ trong <style>';
			else message = elementProblem(part.name, part.attributes) ?? undeclared(part, declared);
			if (part.name === 'style') sheet = '';
			first = false;
		} else if (part.kind === 'text') {
			if (sheet !== undefined) sheet += part.text;
		} else if (part.name === 'style') {
			message = styleProblem(sheet ?? '');
			sheet = undefined;
		}
		if (message) return { message, at };
	}
	return undefined;
}

function unknownAt(rest: string): string {
	if (rest.trim() === '') return 'không có thẻ nào, hoặc có thẻ chưa đóng';
	return `có đoạn kho không đọc được như hình vẽ thuần: ${quote(/^.[^<>]*>?/s.exec(rest)![0])}`;
}

function isDrawing({ name, attributes }: XmlPart & { kind: 'start' }): boolean {
	return name === 'svg' && attributes.some(({ name, value }) => name === 'xmlns' && value === svgNamespace);
}

/** Browsers show an error in place of a drawing whose prefixes stand for nothing. Adds to `declared` what the tag declares. */
function undeclared({ name, attributes }: XmlPart & { kind: 'start' }, declared: Set<string>): string | undefined {
	const names = [name, ...attributes.map((attribute) => attribute.name)].map((written) => written.split(':'));
	for (const [prefix, local] of names) if (prefix === 'xmlns' && local) declared.add(local);
	const [missing] = names.find(([prefix = '', local]) => local && !declared.has(prefix)) ?? [];
	return missing && `dùng ${missing}: mà không khai báo xmlns:${missing}`;
}

function elementProblem(element: string, attributes: readonly XmlAttribute[]): string | undefined {
	const noted = isNote(element);
	if (!noted && !drawingElements.has(element))
		return `có thẻ <${element}>: chỉ nhận thẻ để vẽ, không nhận thẻ chạy mã, dẫn đi hay nhúng nội dung khác`;
	for (const { name, value } of attributes) {
		const message = attributeProblem(name, value, noted);
		if (message) return `${message} (thẻ <${element}>)`;
	}
	return undefined;
}

/** Names and words, which are no style. */
const named = new Set(['id', 'class', 'title', 'xlink:title']);

/** `noted`: on an element that browsers do not know, where an attribute without prefix means nothing to them. */
function attributeProblem(name: string, value: string, noted: boolean): string | undefined {
	if (/^xmlns(?::|$)/.test(name))
		return isKnownNamespace(name, value) ? undefined : `khai báo ${name}=${quote(value)} mà kho không biết`;
	if (isNotedAttribute(name)) return undefined;
	if (/^on/i.test(name)) return `có thuộc tính ${name} chạy mã`;
	if (noted && !name.includes(':')) return undefined;
	if (!drawingAttributes.has(name)) return `có thuộc tính ${name} mà kho không biết`;
	if (/(?:^|:)href$/.test(name))
		return /^#[\w.:-]+$/.test(value) ? undefined : `trỏ tới nơi khác bằng ${name}=${quote(value)}`;
	const problem = named.has(name) ? undefined : styleProblem(value);
	return problem && `${problem}, ở thuộc tính ${name}`;
}
