import type { Certainty, Warning } from '../../model.ts';
import { tidyCharacters } from '../tidy.ts';

export interface DecodedText {
	readonly text: string;
	/** `name` is one that `--encoding` takes, or windows-1252 for Western text and what fits nothing. */
	readonly encoding: { readonly name: string; readonly certainty: Certainty };
	readonly warnings: readonly Warning[];
}

/** A text as its bytes were read, before tidying. */
export interface Reading {
	readonly text: string;
	readonly name: string;
	readonly certainty: Certainty;
	/** Unicode in name only, of which `name` is the true encoding. */
	readonly misread?: boolean;
}

/** The tidied text with what a person must know about how it was read. */
export function decoded({ text, name, certainty, misread }: Reading): DecodedText {
	return { text: tidyCharacters(text), encoding: { name, certainty }, warnings: [...warnings()] };

	function* warnings(): Generator<Warning> {
		const lost = text.match(/\uFFFD/g)?.length ?? 0;
		if (lost > 0)
			yield {
				rule: 'characters-lost',
				message: `Có ${lost} chỗ không giải mã được, trong bài hiện là «\uFFFD»; hãy đối chiếu những chỗ ấy với bản gốc.`,
			};
		if (certainty === 'guess')
			yield {
				rule: 'encoding-guessed',
				message: `Không chắc bảng mã của tệp (tạm đọc theo ${name}) nên chữ có thể sai; hãy xem lại bài, nếu sai thì nhập lại với --encoding.`,
			};
		if (misread && name === 'utf-8')
			yield {
				rule: 'encoding-within-unicode',
				message: 'Chữ trong tệp đã bị chuyển mã hai lần nên được đọc ngược lại; hãy xem lại bài.',
			};
		else if (misread)
			yield {
				rule: 'encoding-within-unicode',
				message: `Chữ trong tệp gõ bằng phông ${name === 'vni' ? 'VNI' : 'TCVN3 (ABC)'} nên đã đổi sang Unicode; hãy xem lại bài.`,
			};
		if (name === 'tcvn3')
			yield {
				rule: 'tcvn3-capitals',
				message:
					'Bảng mã TCVN3 (ABC) không có chữ hoa mang dấu, nên chữ hoa gõ bằng phông .VnTimeH có thể thành chữ thường; hãy xem lại tiêu đề và tên riêng.',
			};
	}
}
