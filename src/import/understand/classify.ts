import type { Certainty, ImportContext, ReadCapture } from '#import/model.ts';
import { attachedTo } from './document/attachments.ts';
import { readAttributes } from './document/attributes.ts';
import { readClosingSentence } from './document/closing-sentence.ts';
import { headLineKind } from './document/head-lines.ts';
import { readNumberLine } from './document/number-line.ts';
import { type Piece, piecesOf } from './document/pieces.ts';
import { readPlaceDate } from './document/place-date.ts';
import { recipientsLabel } from './document/recipients.ts';
import { authorityLine } from './document/signer-lines.ts';
import { isStamp } from './document/signers.ts';
import { typeAtStart } from './document/type-names.ts';
import { sectionName } from './junk.ts';

export interface Classified {
	readonly collection: 'tin-tuc' | 'van-ban';
	readonly certainty: Certainty;
	/** The signs that decided, in Vietnamese. */
	readonly from: string;
}

interface Sign {
	readonly name: string;
	readonly weight: number;
	/** Seen on nothing but documents: a site may show the banner or a type in capitals as its own. */
	readonly isProof?: boolean;
	readonly isSeen: (pieces: readonly Piece[]) => boolean;
}

const some = (test: (text: string, piece: Piece) => unknown) => (pieces: readonly Piece[]) =>
	pieces.some((piece) => Boolean(test(piece.text, piece)));
const atLeast = (count: number, test: (text: string) => boolean) => (pieces: readonly Piece[]) =>
	pieces.filter(({ text }) => test(text)).length >= count;

const documentSigns: readonly Sign[] = [
	{
		name: 'quốc hiệu hoặc tiêu đề của Đảng',
		weight: 3,
		isSeen: some((text) => ['nation', 'motto', 'party'].includes(headLineKind(text) ?? '')),
	},
	{
		name: 'dòng «Số:»',
		isProof: true,
		weight: 3,
		isSeen: some((text) => {
			const line = readNumberLine(text);
			return line && (line.isKnownForm || line.blank) && text.length < 120;
		}),
	},
	{ name: 'địa danh và ngày ban hành', weight: 2, isSeen: some((text) => readPlaceDate(text)?.place) },
	{
		name: 'tên loại viết hoa',
		weight: 2,
		isSeen: some((text, { kind }) => kind !== 'item' && typeAtStart(text)?.rest === ''),
	},
	{
		name: 'phần căn cứ',
		isProof: true,
		weight: 2,
		isSeen: atLeast(2, (text) => /^Căn cứ(?!\p{L})[\s\S]*[;,.]$/u.test(text)),
	},
	{ name: '«Nơi nhận»', isProof: true, weight: 3, isSeen: some((text) => recipientsLabel.test(text)) },
	{ name: 'thể thức ký', isProof: true, weight: 2, isSeen: some((text) => text.length < 100 && authorityLine(text)) },
	{ name: '«Kính gửi»', weight: 2, isSeen: some((text) => /^Kính gửi\s*:/iu.test(text)) },
	{ name: 'các điều', isProof: true, weight: 2, isSeen: atLeast(2, (text) => /^Điều \d{1,3}[.:]\s/u.test(text)) },
	{
		name: '«QUYẾT ĐỊNH:»',
		weight: 2,
		isSeen: some((text) => /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ) ?:$/u.test(text)),
	},
	{ name: 'câu kết «Trên đây là …»', weight: 1, isSeen: some((text) => readClosingSentence(text)) },
	{ name: 'phần kèm theo', weight: 1, isSeen: some((text) => attachedTo.test(text)) },
];

/** Together they prove a document, though each may stand elsewhere. */
const headSigns = ['quốc hiệu hoặc tiêu đề của Đảng', 'địa danh và ngày ban hành', 'tên loại viết hoa'];

/** Signs that a text is told, not issued. */
const newsSigns: readonly Sign[] = [
	{
		name: 'giờ đăng tin',
		weight: 2,
		isSeen: (pieces) => pieces.slice(0, 20).some(({ text }) => text.length < 80 && stamp.test(text) && !isStamp(text)),
	},
	{
		name: 'dòng nguồn',
		weight: 2,
		isSeen: some((text) => text.length < 120 && /^\(?(?:Nguồn|Theo (?:báo|Báo|TTXVN|VOV|Sức khỏe))\s*:?/u.test(text)),
	},
	{ name: 'chú thích ảnh', weight: 1, isSeen: some((text) => text.length < 250 && /^\(?Ảnh\s*:|\(Ảnh:/u.test(text)) },
	{
		name: 'khối tin liên quan',
		weight: 1,
		isSeen: some((text) => text.length < 60 && sectionName(text) === 'teasers'),
	},
];
const stamp =
	/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|–-]{1,6}\d{1,2}[:h]\d{2}|\d{1,2}[:h]\d{2}[\s,|–-]{1,6}(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u;

/** Documents reach this sum of weights, news hardly ever half of it. */
const enough = 5;
/** Paragraphs of running text that a page may set before a document; more of them, and the text only quotes it. */
const mostProseBefore = 4;

/** Whether a capture is a news item or an administrative document, by the signs of the layout. The person who imports knows better. */
export function classify(capture: ReadCapture, context?: Pick<ImportContext, 'collection'>): Classified {
	if (context?.collection) {
		return { collection: context.collection, certainty: 'certain', from: 'tùy chọn --collection' };
	}
	const pieces = piecesOf(capture.blocks);
	const seen = documentSigns.filter(({ isSeen }) => isSeen(pieces));
	const against = newsSigns.filter(({ isSeen }) => isSeen(pieces));
	const sum = (signs: readonly Sign[]) => signs.reduce((total, { weight }) => total + weight, 0);
	const stated = readAttributes(capture.blocks)?.values;
	const others = stated?.number ? Object.keys(stated).length - 1 : 0;
	const table = others > 1 ? 7 : others === 1 ? 3 : 0;
	const score = sum(seen) + table - Math.min(sum(against), 4) - (isToldFirst(pieces) ? 6 : 0);
	const names = (signs: readonly Sign[]) => signs.map(({ name }) => name).join(', ');
	const isHeaded = headSigns.every((name) => seen.some((sign) => sign.name === name));
	if (score >= enough && (table > 0 || isHeaded || seen.some(({ isProof }) => isProof))) {
		const from = [names(seen), table > 0 && 'bảng thuộc tính của văn bản'].filter(Boolean).join(', ');
		return { collection: 'van-ban', certainty: score >= enough + 3 ? 'certain' : 'likely', from };
	}
	const from = against.length > 0 ? names(against) : 'không có thể thức của văn bản hành chính';
	return { collection: 'tin-tuc', certainty: score <= 1 ? 'certain' : score <= 3 ? 'likely' : 'guess', from };
}

/** Whether a text of several paragraphs stands before the first sign of a document, as when news quotes one. */
function isToldFirst(pieces: readonly Piece[]): boolean {
	const first = pieces.findIndex(
		({ text }) =>
			headLineKind(text) === 'nation' || headLineKind(text) === 'party' || readNumberLine(text)?.isKnownForm,
	);
	if (first === -1) return false;
	return (
		pieces.slice(0, first).filter(({ text }) => text.length > 200 && !/^Căn cứ/u.test(text)).length >= mostProseBefore
	);
}
