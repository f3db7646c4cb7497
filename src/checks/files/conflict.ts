import { error, type Fault, type Place } from '../fault.ts';

const ours = /^<{7}(?: .*)?$/m;
const theirs = /^>{7}(?: .*)?$/m;

/** What git leaves in a file that two people changed in one place, until a person has chosen; the first such place. */
export function conflictFault(path: string, text: string, at: (offset: number) => Place): Fault | undefined {
	const start = ours.exec(text)?.index;
	const end = theirs.exec(text)?.index;
	const first = start ?? end;
	if (first === undefined) return undefined;
	const lines = end !== undefined && end > first ? ` (đến dòng ${at(end).line})` : '';
	return error(
		path,
		at(first),
		'merge-conflict',
		`hai người sửa cùng một chỗ${lines}, git để lại cả hai bản và chưa ai chọn`,
		'phần trên dòng ======= là một bản, phần dưới là bản kia: giữ bản đúng, rồi xóa ba dòng <<<<<<<, ======= và >>>>>>>',
	);
}
