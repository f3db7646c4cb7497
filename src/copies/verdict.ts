import { type Comparison, isWhole } from './compare.ts';

/** What was compared, for the words at the end. */
export interface Verdict {
	/** With the list that counts: the one that was given, else the copy's own. */
	readonly comparison: Comparison;
	/** Files of that list. */
	readonly listed: number;
	/** How many of them were asked for, when it was not all. */
	readonly sample: number | undefined;
	/** SHA-256 of the copy's own list; undefined when it has none. */
	readonly ownSum: string | undefined;
	/** Of another list that was given: its SHA-256, and whether the copy is whole by its own. */
	readonly given: { readonly sum: string; readonly wholeByOwn: boolean } | undefined;
	/** Whether the copy is a site at an address, where nobody can see which other files there are. */
	readonly served: boolean;
	/** Whether its pages were rewritten to be opened without a server, so that no list of the site can fit. */
	readonly rewritten: boolean;
}

const count = new Intl.NumberFormat('vi-VN');

/** Everything that differs, line by line, then what it means. In Vietnamese; names are as they were found. */
export function describeVerdict(verdict: Verdict): string[] {
	const { missing, changed, extra, stale, links, unreadable, untold, sound } = verdict.comparison;
	return [
		...listed('Thiếu', missing),
		...listed('Nội dung khác danh sách', changed),
		...listed('Thừa, không có trong danh sách', extra),
		...listed('Bản nén .br, .gz không khớp tệp bên cạnh', stale),
		...listed('Liên kết tượng trưng, không đi theo', links),
		...listed(
			'Không đọc được',
			unreadable.map(([path, reason]) => `${path} (${reason})`),
		),
		...listed('Máy chủ không phát hoặc chuyển đi nơi khác, nên không so', untold),
		`Đúng: ${count.format(sound)}/${count.format(verdict.sample ?? verdict.listed)} tệp.`,
		...meaning(verdict),
	];
}

function listed(title: string, names: readonly string[]): string[] {
	if (names.length === 0) return [];
	return [`${title}: ${count.format(names.length)} tệp`, ...names.map((name) => `  ${name}`)];
}

function meaning(verdict: Verdict): string[] {
	const { comparison, given, ownSum } = verdict;
	const bounds = boundsOf(verdict);
	if (!given) {
		if (!isWhole(comparison)) return [`Bản sao không nguyên vẹn. ${advice(comparison)}${bounds}`];
		return [
			`Bản sao nguyên vẹn theo danh sách của chính nó${comparison.untold.length > 0 ? ', trừ những tệp không so' : ''}.${bounds}`,
			`Mã kiểm của danh sách ấy: ${ownSum}`,
			verdict.rewritten
				? 'Trang trong bản sao này đã được đổi liên kết để mở thẳng từ tệp, nên không so được với danh sách của trang gốc.'
				: 'Nguyên vẹn chưa có nghĩa là mới nhất, hay đúng là của kho: hãy so mã trên với mã của danh sách ở trang gốc, hoặc chạy lại với --sums <địa chỉ trang gốc>/du-lieu/sha256sums.txt.',
		];
	}
	if (isWhole(comparison)) {
		const own =
			ownSum === given.sum
				? 'Danh sách của chính bản sao cũng là danh sách ấy.'
				: 'Danh sách của chính bản sao thì khác hoặc không có: hãy chép lại cả tệp ấy.';
		return [`Bản sao trùng với danh sách được cho (mã kiểm ${given.sum}). ${own}${bounds}`];
	}
	if (given.wholeByOwn)
		return [
			`Bản sao nguyên vẹn theo danh sách của chính nó (mã kiểm ${ownSum}) nhưng khác danh sách được cho (mã kiểm ${given.sum}): đây là bản của một lần đăng khác, cũ hơn hoặc mới hơn.`,
		];
	return [`Bản sao không trùng với danh sách được cho (mã kiểm ${given.sum}). ${advice(comparison)}${bounds}`];
}

function advice({ missing, changed, unreadable, links }: Comparison): string {
	const harmed = [missing, changed, unreadable, links].some(({ length }) => length > 0);
	return harmed
		? 'Hãy chép lại những tệp kể trên từ trang gốc hay từ một bản khác, rồi kiểm lại.'
		: 'Mọi tệp trong danh sách đều đúng; những tệp khác kể trên thì nên xem từ đâu ra rồi xóa đi.';
}

/** What was not looked at. */
function boundsOf({ sample, listed, served }: Verdict): string {
	const some = ` Mới xem ${count.format(sample ?? 0)} trong ${count.format(listed)} tệp, chọn ngẫu nhiên.`;
	return `${sample === undefined ? '' : some}${served ? ' Qua mạng thì không biết có tệp thừa nào không.' : ''}`;
}
