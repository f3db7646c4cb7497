import type { Signer } from '#import/model.ts';
import { officeName } from './office-name.ts';
import { personName } from './person-name.ts';
import type { Piece } from './pieces.ts';
import { type AuthorityShort, authorityLine, isOfficeLine, isPosition } from './signer-lines.ts';

/** What a scanner or a digital signature adds to the signature block. */
const stamp =
	/^[([]?\s*(?:đã ký|đã kí|ký tên|ký,|chữ ký|dấu|có dấu|ký bởi|người ký|được ký bởi|ký số|email|e-mail|cơ quan ?:|tổ chức ?:|chức vụ ?:|thời gian ký|ngày ký ?:|giờ ký|signature|signed by|digitally signed|date ?:|reason ?:|location ?:|daky|da ky)(?!\p{L})/iu;
const signedName = /^[([]?\s*đã ký\s*[)\]]?\s*[:.]?\s*\p{Lu}/iu;

/** Whether a line is a stamp such as «(Đã ký)», «Thời gian ký: …», and not a name behind one. */
export function isStamp(text: string): boolean {
	if (!stamp.test(text)) return false;
	return !(signedName.test(text) && personName(text, true) !== undefined);
}

interface Lines {
	readonly authorities: { authority: AuthorityShort; office: string }[];
	readonly positions: string[];
	readonly names: string[];
}

/**
 * The signers from the lines of a signature block. The last authority counts: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH», «PHÓ CHỦ
 * TỊCH» is signed for the chairman. Joint documents have their signers in columns or one below the other.
 */
export function readSigners(pieces: readonly Piece[]): { signers: Signer[]; inNameOf?: string } {
	const groups = groupsOf(pieces);
	const signers: Signer[] = [];
	let inNameOf: string | undefined;
	for (const group of groups) {
		const lines = linesOf(group);
		const body = lines.authorities.find(({ authority }) => authority === 'TM');
		if (body) inNameOf ??= officeName(body.office);
		// Two columns that have run into one: as many names as offices, in the same order.
		const count = lines.names.length;
		for (const [index, name] of lines.names.entries()) {
			const share = <Value>(values: readonly Value[]) =>
				count > 1 && values.length > 0 && values.length % count === 0
					? values.filter((_, at) => at % count === index)
					: values;
			const authority = share(lines.authorities).at(-1);
			const positions = share(lines.positions).map(officeName);
			const position = positions.join(', ') || (authority && officeName(authority.office));
			if (!position) continue;
			signers.push({
				name,
				...(authority && { authority: authority.authority }),
				...(authority &&
					authority.authority !== 'Q' &&
					positions.length > 0 && { onBehalfOf: officeName(authority.office) }),
				position,
			});
		}
	}
	return { signers, ...(inNameOf && { inNameOf }) };
}

/** Pieces that belong to one signature: by column when several columns hold names, else each run of lines up to its names. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
	const columns = new Set(pieces.filter(({ text }) => nameIn(text)).map(({ column }) => column));
	if (columns.size > 1 && !columns.has(undefined)) {
		return [...columns].map((column) => pieces.filter((piece) => piece.column === column));
	}
	const groups: Piece[][] = [[]];
	let named = false;
	for (const piece of pieces) {
		const isName = nameIn(piece.text) !== undefined;
		if (named && !isName) groups.push([]);
		named = isName;
		groups.at(-1)!.push(piece);
	}
	return groups;
}

function nameIn(text: string): string | undefined {
	return isOfficeLine(text) ? undefined : personName(text);
}

function linesOf(pieces: readonly Piece[]): Lines {
	const lines: Lines = { authorities: [], positions: [], names: [] };
	let last: 'authority' | 'position' | undefined;
	for (const { text } of pieces) {
		const authority = authorityLine(text);
		const name = nameIn(text);
		if (authority) {
			lines.authorities.push(authority);
			last = 'authority';
		} else if (name) lines.names.push(name);
		else if (isPosition(text)) {
			lines.positions.push(text);
			last = 'position';
		} else if (last === 'authority') {
			const open = lines.authorities.at(-1)!;
			open.office += ` ${text}`;
		} else if (last === 'position') lines.positions.push(`${lines.positions.pop()} ${text}`);
	}
	return lines;
}
