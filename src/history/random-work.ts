import { newsFile, type SampleRepository } from './sample-repository.ts';

/** Work on an archive in a repository, from a seed: adds, edits, renames, deletes, merges, reverts. For tests. */
export class RandomWork {
	readonly #repository: SampleRepository;
	readonly #living = new Map<string, string>();
	#seed: number;
	#count = 0;

	constructor(repository: SampleRepository, seed: number) {
		this.#repository = repository;
		this.#seed = seed;
		this.#add();
		this.#commit();
	}

	below(limit: number): number {
		this.#seed = (this.#seed * 48_271) % 2_147_483_647;
		return this.#seed % limit;
	}

	step(): void {
		const steps = [this.#add, this.#add, this.#edit, this.#edit, this.#rename, this.#swap, this.#remove, this.#revert];
		const others = [this.#merge, this.#code, this.#vocabulary, this.#attach, this.#alike, this.#publish, this.#rewind];
		const all = [...steps, ...others];
		all[this.below(all.length)]!.call(this);
		this.#commit();
	}

	#add() {
		const folder = ['tin-tuc', 'van-ban'][this.below(2)];
		const path = `content/${folder}/2025/muc-${this.below(9)}.md`;
		this.#put(path, newsFile({ title: `Tin ${this.#count}`, body: this.#body() }));
	}

	#edit() {
		const path = this.#any();
		if (path) this.#put(path, this.#living.get(path)!.replace(/\.\n$/, `, sửa lần ${this.#count}.\n`));
	}

	#rename(to = `content/tin-tuc/2026/ten-${this.#count}.md`) {
		const path = this.#any();
		if (!path) return;
		const text = this.#living.get(path)!;
		this.#drop(path);
		this.#put(to, this.below(2) ? text : text.replace(/Lớp .*/, this.#body()));
	}

	#swap() {
		const [left, right] = [this.#any(), this.#any()];
		if (!left || !right || left === right) return;
		const [one, two] = [this.#living.get(left)!, this.#living.get(right)!];
		this.#put(left, two);
		this.#put(right, one);
	}

	/** Another item captured alike takes the place of one: git guesses a rename. */
	#alike() {
		const path = this.#any();
		if (!path) return;
		this.#drop(path);
		this.#put(
			`content/tin-tuc/2025/giong-${this.#count}.md`,
			newsFile({ title: `Khác ${this.#count}`, body: 'Ngắn.' }),
		);
	}

	#remove() {
		const path = this.#any();
		if (path) this.#drop(path);
	}

	#revert() {
		this.#git('revert', '--no-edit', '--mainline=1', 'HEAD');
		this.#git('revert', '--no-edit', 'HEAD');
		this.#git('revert', '--abort');
		this.#reload();
	}

	#merge() {
		const base = this.#git('rev-parse', 'HEAD~1') || 'HEAD';
		this.#git('checkout', '--quiet', '-B', 'nhanh', base.trim());
		this.#repository.write(`content/tin-tuc/2025/nhanh-${this.#count}.md`, newsFile({ title: `Nhánh ${this.#count}` }));
		this.#commit();
		this.#git('checkout', '--quiet', 'main');
		this.#git('merge', '--quiet', '--no-ff', '-m', `Gộp ${this.#count}`, 'nhanh');
		this.#reload();
	}

	#code() {
		this.#repository.write('src/site.ts', `export const lan = ${this.#count};\n`);
		if (this.below(2)) this.#edit();
	}

	#vocabulary() {
		this.#repository.write('content/tu-vung/chu-de.json', `{ "topics": [{ "id": "chu-de-${this.#count}" }] }\n`);
		this.#repository.write('content/trang/gioi-thieu.mdx', `---\ntitle: "Giới thiệu ${this.#count}"\n---\n`);
	}

	#attach() {
		this.#repository.write(`public/tep/2025/tep-${this.below(3)}.pdf`, Buffer.from([0xff, 0x25, this.#count]));
	}

	/** The remote's branch is where this one is, or a little behind. */
	#publish() {
		const at = this.#git('rev-parse', '--verify', '--quiet', `HEAD~${this.below(3)}`).trim();
		if (at) this.#git('update-ref', 'refs/remotes/origin/main', at);
	}

	#rewind() {
		this.#git('reset', '--quiet', '--hard', 'HEAD~1');
		this.#reload();
	}

	#body() {
		return `${'Lớp có bốn mươi người dự trong hai ngày. '.repeat(1 + this.below(9))}Lần ${this.#count}.`;
	}

	#any(): string | undefined {
		return [...this.#living.keys()].sort()[this.below(this.#living.size || 1)];
	}

	#put(path: string, text: string) {
		this.#repository.write(path, text);
		this.#living.set(path, text);
	}

	#drop(path: string) {
		this.#repository.remove(path);
		this.#living.delete(path);
	}

	#commit() {
		this.#count += 1;
		// Now and then a clock is wrong.
		const day = this.below(9) === 0 ? 1 + this.below(300) : this.#count;
		const at = new Date(Date.UTC(2026, 0, day, 3)).toISOString();
		this.#repository.commit(at, ['Sửa tin', '', `Lần ${this.#count}\n\nĐoạn dưới.`][this.below(3)]!);
	}

	#git(...args: string[]): string {
		try {
			return this.#repository.git(...args);
		} catch {
			return '';
		}
	}

	/** After git has changed the files by itself. */
	#reload() {
		this.#git('merge', '--abort');
		const held = this.#git('-c', 'core.quotePath=false', 'ls-files', 'content/tin-tuc', 'content/van-ban').split('\n');
		this.#living.clear();
		for (const path of held.filter(Boolean)) this.#living.set(path, this.#git('show', `HEAD:${path}`));
	}
}
