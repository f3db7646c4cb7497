/** What the search page shows for a query. Results are named by the last part of their address. */
export interface Seen {
	/** The heading over the results. */
	readonly status: string;
	/** What is said above them: repaired words, unknown ones, former provinces. */
	readonly notices: readonly string[];
	readonly results: readonly SeenResult[];
}

export interface SeenResult {
	readonly name: string;
	/** Among those that hold all that was asked, not only a part of it. */
	readonly whole: boolean;
	/** The marked pieces of its title and excerpt. */
	readonly marks: readonly string[];
	/** The place in the page that it leads to, with its `#`; empty when it leads to none. */
	readonly section: string;
}

/** What a query must show. A repaired word or a former province that is not expected is a fault. */
export interface Expected {
	/** The first result; of several, any of them. */
	readonly first?: string | readonly string[];
	/** The first results, in any order. */
	readonly top?: readonly string[];
	/** Every result that holds all that was asked, in any order. */
	readonly only?: readonly string[];
	/** A result, and one that comes later or not at all. */
	readonly before?: readonly [earlier: string, later: string];
	/** A piece of the first result that is marked, whatever its capitals. */
	readonly marked?: string;
	/** The place in its page that the first result leads to. */
	readonly section?: string;
	/** The query that is answered instead of a misspelt one. */
	readonly repaired?: string;
	/** Words of which the page says that no item holds them. */
	readonly unknown?: readonly string[];
	/** The page says that it searches without the quotation marks, because nothing holds what stands in them. */
	readonly unquoted?: true;
	/** A former province and the one it belongs to now. */
	readonly province?: readonly [former: string, current: string];
	/** `part`: no result holds all that was asked; `nothing`: there is no result at all. */
	readonly found?: 'part' | 'nothing';
}

/** What is wrong with what a query shows, each fault with what was expected and what came. */
export function faultsOf(expected: Expected, { status, notices, results }: Seen): string[] {
	const { top = [], only, before, marked, section, repaired, unknown = [], province, found } = expected;
	const names = results.map(({ name }) => name);
	const whole = results.filter((result) => result.whole).map(({ name }) => name);
	const faults: string[] = [];
	const check = (right: boolean, wanted: string, got: unknown) => {
		if (!right) faults.push(`cần ${wanted}; được ${JSON.stringify(got)}`);
	};

	if (expected.first) {
		const wanted = [expected.first].flat();
		check(wanted.includes(names[0] ?? ''), `mục đầu ${wanted.join(' hoặc ')}`, names.slice(0, 3));
	}
	const head = names.slice(0, top.length);
	check(isSameSet(head, top), `${top.length} mục đầu ${top.join(', ')}`, head);
	if (only) check(isSameSet(whole, only), `chỉ có ${only.join(', ')}`, whole);
	if (before) {
		const [earlier, later] = before.map((name) => names.indexOf(name)) as [number, number];
		check(earlier >= 0 && (later < 0 || earlier < later), `${before[0]} trước ${before[1]}`, names);
	}
	if (marked) {
		const marks = (results[0]?.marks ?? []).map((mark) => mark.normalize('NFC').toLocaleLowerCase('vi'));
		check(marks.includes(marked), `mục đầu tô «${marked}»`, marks);
	}
	if (section) check(results[0]?.section === section, `mục đầu dẫn tới ${section}`, results[0]?.section);
	if (found === 'part') check(whole.length === 0 && names.length > 0, 'chỉ mục chứa một phần', { status, whole });
	else check(names.length > 0 === (found !== 'nothing'), found ? 'không có mục nào' : 'có kết quả', { status, names });

	const says = (pattern: RegExp, wanted: string | false | undefined) =>
		check(
			notices.some((notice) => pattern.test(notice)) === Boolean(wanted),
			wanted || `không nói ${pattern}`,
			notices,
		);
	const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	for (const word of unknown)
		says(new RegExp(`không có mục nào chứa.*“${literal(word)}”`, 'i'), `báo không có mục nào chứa “${word}”`);
	if (repaired) says(new RegExp(`Đang hiển thị kết quả cho “${literal(repaired)}”`), `báo đã sửa thành “${repaired}”`);
	else says(/Đang hiển thị kết quả cho/, false);
	if (province) says(new RegExp(`^${province[0]} nay thuộc .*${province[1]} `), `báo ${province.join(' nay thuộc ')}`);
	else says(/nay thuộc/, false);
	says(/ngoặc kép/, expected.unquoted && 'báo đã bỏ dấu ngoặc kép');
	return faults;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && b.every((one) => a.includes(one));
}
