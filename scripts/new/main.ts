import { join, relative, resolve } from 'node:path';
import { nowInVietnam } from '#domain/dates.ts';
import { completeEntry } from '#domain/new-entry/complete.ts';
import { type Kind, kinds } from '#domain/new-entry/new-entry.ts';
import { reasonOf, UnreadableError } from '../content-files.ts';
import { OutsideError } from '../import/make-folder.ts';
import { placeFiles, TakenError } from '../import/place-files.ts';
import { root } from '../paths.ts';
import { swallowedOptions } from '../swallowed-options.ts';
import { type NewOptions, optionNames, readArguments, type Stated } from './arguments.ts';
import { type Dialog, StoppedError } from './dialog.ts';
import { askKind, interview } from './interview.ts';
import { type PlannedFile, planFile } from './plan-file.ts';
import { usage } from './usage.ts';

export interface Surroundings {
	/** The folder that relative paths start from. */
	readonly from: string;
	/** Whoever can be asked; absent when nobody is at a terminal. */
	readonly dialog?: Dialog | undefined;
}

/** What `npm run new` does. Returns the exit code: 0 written, 1 not, 2 wrong usage. */
export async function main(args: readonly string[], { from, dialog }: Surroundings): Promise<number> {
	const options = readArguments(args);
	if (options === 'help') {
		console.log(usage);
		return 0;
	}
	const swallowed = swallowedOptions(process.env, 'new', optionNames);
	if (swallowed.length > 0) {
		const fault = `tùy chọn ${swallowed.join(', ')} bị npm giữ lại nên lệnh không nhận được; hãy thêm « -- » ngay sau new`;
		return wrongUsage([`${fault}: npm run new -- ${args[0] ?? 'tin'} ${swallowed[0]} …`]);
	}
	if ('faults' in options) return wrongUsage(options.faults);
	// Somebody who has begun to write options knows what they want; a script must never be kept waiting.
	const asked = options.says ? undefined : dialog;
	if (!options.kind && !asked) return wrongUsage([`thiếu loại mục: ${kinds.map(({ id }) => id).join(', ')}`]);
	const now = nowInVietnam();
	try {
		asked?.say('Gõ câu trả lời rồi nhấn Enter. Muốn dừng thì nhấn Ctrl+C, chưa có gì được ghi.');
		const kind = options.kind ?? (await askKind(asked as Dialog));
		const stated = asked ? await interview(asked, kind, now.slice(0, 10)) : options.stated;
		return await make({ kind, stated, options, now, from, dialog: asked });
	} catch (error) {
		if (error instanceof StoppedError) console.error('\nĐã dừng, chưa ghi gì.');
		else if (error instanceof UnreadableError || error instanceof OutsideError) console.error(error.message);
		else throw error;
		return 1;
	}
}

interface Making {
	readonly kind: Kind;
	readonly stated: Stated;
	readonly options: NewOptions;
	readonly now: string;
	readonly from: string;
	readonly dialog: Dialog | undefined;
}

async function make({ kind, stated, options, now, from, dialog }: Making): Promise<number> {
	const content = options.content ? resolve(from, options.content) : join(root, 'content');
	const { number } = stated;
	const entry = completeEntry({ ...stated, number: number?.text, kind, today: now.slice(0, 10) }, number?.number);
	const place = { content, number: number?.number, now };
	let plan = planFile(entry, { ...place, name: options.name });
	if (!('path' in plan) && plan.freeName) {
		console.error(sentence(plan.reasons[0] as string));
		if (!(await agrees(dialog, plan.freeName))) return 1;
		plan = planFile(entry, { ...place, name: plan.freeName });
	}
	if (!('path' in plan)) {
		for (const reason of plan.reasons) console.error(sentence(reason));
		console.error('Chưa ghi gì.');
		return 1;
	}
	return write(plan, content, from);
}

/** Whether another file name is welcome; without anybody to ask, how to choose it. */
async function agrees(dialog: Dialog | undefined, name: string): Promise<boolean> {
	if (dialog)
		return /^(?:c|có|y)$/iu.test((await dialog.ask(`Nếu là mục khác, dùng tên ${name}? (c/k) [k]: `)).normalize());
	console.error(`Nếu là mục khác, hãy thêm: --name ${name}`);
	return false;
}

function write({ path, text, notices }: PlannedFile, content: string, from: string): number {
	try {
		placeFiles([{ root: content, path, content: text }]);
	} catch (error) {
		if (error instanceof OutsideError) throw error;
		if (error instanceof TakenError) console.error(`${error.message} Chưa ghi gì.`);
		else console.error(`Không ghi được ${path} (${reasonOf(error)}).`);
		return 1;
	}
	const shown = relative(from, join(content, path)).replaceAll('\\', '/');
	console.log(`Đã tạo ${shown}`);
	for (const notice of notices) console.log(`Lưu ý: ${sentence(notice)}`);
	console.log('Việc tiếp theo: mở tệp, điền các chỗ ghi TODO, xóa dòng draft: true, rồi chạy npm run check.');
	return 0;
}

function wrongUsage(faults: readonly string[]): 2 {
	for (const fault of faults) console.error(sentence(fault));
	console.error('Mọi tùy chọn: npm run new -- --help');
	return 2;
}

function sentence(text: string): string {
	const ended = /[.!?…]$/.test(text) ? text : `${text}.`;
	return ended.charAt(0).toLocaleUpperCase('vi') + ended.slice(1);
}
