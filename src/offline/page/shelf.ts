import { keepIndex } from '#search/saved/keep-index.ts';
import { registerWorker } from '../register.ts';
import type { Device } from '../save/device.ts';
import { SaveFailure } from '../save/failure.ts';
import { untilFree } from '../save/pack-lock.ts';
import { forgetReadPages } from '../save/read-pages.ts';
import { type SaveOptions, type SaveRequest, savePack } from '../save/save-pack.ts';
import { removePack } from '../save/saved-packs.ts';
import { announcer } from './announcer.ts';
import { indexKeeper } from './index-keeper.ts';
import { type ActionName, type PackState, packView } from './pack-view.ts';
import { runsWorker } from './runs-worker.ts';
import { savingQueue } from './saving-queue.ts';
import { shelfView } from './shelf-view.ts';
import { stockKeeper } from './stock.ts';
import { tabs } from './tabs.ts';
import { faultWords } from './words.ts';

/** Lets readers save packs and remove what is saved. `front` is the pack that they came for. */
export function openShelf(root: HTMLElement, device: Device, front: string | undefined): void {
	const view = shelfView(root);
	const { tell, progress } = announcer(root.querySelector('#thong-bao')!);
	const faults = new Map<string, string>();
	const elsewhere = new Set<string>();
	const stock = stockKeeper(device, show);
	const queue = savingQueue({ save, onJob: showJob, onEnd: (id, failure) => void ended(id, failure) });
	const others = tabs(device, stock.look);
	const index = indexKeeper(keepIndex);

	root.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : undefined;
		const id = button?.closest<HTMLElement>('[data-pack]')?.dataset['pack'];
		const action = button?.dataset['action'];
		if (id) act(action as ActionName, id);
		else if (action === 'forget') void forget();
		else if (action === 'clear') void clear();
		else if (action === 'ask') void stock.ask();
	});
	view.choice.onFilter(tell);
	addEventListener('online', () => !stock.now().offers && void stock.ask());
	// Other pages may have been read, and the worker may have kept them.
	document.addEventListener('visibilitychange', () => !document.hidden && void stock.look());
	void stock.look().then(stock.ask).then(reviveWorker);

	/** A browser that has lost the worker gets it back, also of those who save data: they have asked for what is saved. */
	function reviveWorker(): void {
		if (stock.now().saved.length > 0 && !navigator.serviceWorker.controller) void registerWorker();
	}

	function stateOf(id: string): PackState {
		const { offers, saved, partly } = stock.now();
		return {
			id,
			offer: offers?.find((offer) => offer.id === id),
			asked: offers !== undefined,
			saved: saved.find((pack) => pack.id === id),
			partly: partly.has(id),
			job: elsewhere.has(id) ? { state: 'elsewhere' } : queue.jobOf(id),
			fault: faults.get(id),
		};
	}

	function titleOf(id: string): string {
		const { saved, offer } = stateOf(id);
		return (saved ?? offer)?.title ?? id;
	}

	function show(): void {
		const { saved, offers = [] } = stock.now();
		const ids = new Set([...saved, ...offers].map(({ id }) => id));
		const views = [...ids].map((id) => packView(stateOf(id))).filter((one) => one !== undefined);
		view.show({ stock: stock.now(), views, front, busy: queue.isBusy() });
		// Only now: between an empty list and what is on the device everything below would move.
		root.hidden = false;
	}

	function showJob(id: string): void {
		const row = packView(stateOf(id));
		if (row?.progress) {
			view.showRow(row);
			progress(row.progress.text, row.progress.value, row.progress.max);
		} else show();
	}

	function act(action: ActionName, id: string): void {
		faults.delete(id);
		if (action === 'stop') queue.stop(id);
		else if (action === 'remove') void remove(id);
		else queue.add({ id, newest: action === 'newest' || (action === 'update' && stateOf(id).saved?.newest) });
	}

	async function save(request: SaveRequest, options: SaveOptions): Promise<void> {
		// A browser may ask the reader, who need not answer: nothing waits for it.
		navigator.storage?.persist?.().catch(() => {});
		const registration = await registerWorker();
		if (!registration || !(await runsWorker(registration, options.signal))) throw new SaveFailure('worker');
		await savePack(request, device, options);
	}

	async function ended(id: string, failure: SaveFailure | undefined): Promise<void> {
		const { saved } = stateOf(id);
		const title = titleOf(id);
		const words = failure && faultWords(failure.fault, { title, room: failure.room, saved: saved !== undefined });
		if (failure?.fault === 'elsewhere') waitForOther(id);
		else if (words) faults.set(id, words);
		else changed();
		await stock.look();
		tell(words ?? `Đã lưu ${title} trên máy.`);
		const now = stateOf(id);
		// Published anew since the archive was asked.
		if (!failure && now.saved?.version !== now.offer?.version) await stock.ask();
	}

	function waitForOther(id: string): void {
		elsewhere.add(id);
		void untilFree(id, device).then(() => {
			elsewhere.delete(id);
			return stock.look();
		});
	}

	async function remove(id: string): Promise<void> {
		const { saved } = stateOf(id);
		const title = titleOf(id);
		if (saved && !confirm(`Xóa ${title} khỏi máy?`)) return;
		const place = view.saved.placeOf(id);
		index.stop();
		const failure = await removePack(id, device).catch((error: SaveFailure) => error);
		changed();
		if (failure) return ended(id, failure);
		await stock.look();
		if (saved) view.saved.focusPlace(place);
		tell(saved ? `Đã xóa ${title} khỏi máy.` : `Đã bỏ phần đã tải của ${title}.`);
	}

	async function forget(): Promise<void> {
		if (!confirm('Xóa các trang đã đọc khỏi máy?')) return;
		await forgetReadPages(device);
		await stock.look();
		view.saved.focus();
		tell('Đã xóa các trang đã đọc.');
	}

	async function clear(): Promise<void> {
		if (!confirm('Xóa tất cả những gì đã lưu trên máy để đọc ngoại tuyến?')) return;
		const { saved, partly } = stock.now();
		let left = 0;
		index.stop();
		for (const id of [...saved.map((pack) => pack.id), ...partly]) await removePack(id, device).catch(() => left++);
		await forgetReadPages(device);
		changed();
		await stock.look();
		view.saved.focus();
		tell(left === 0 ? 'Đã xóa tất cả.' : 'Chưa xóa hết: còn phần mà một thẻ khác đang lưu.');
	}

	/** The packs on the device are others than before. */
	function changed(): void {
		others.tell();
		void index.make();
	}
}
