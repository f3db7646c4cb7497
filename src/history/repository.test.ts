import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishedRef } from './repository.ts';
import { SampleRepository } from './sample-repository.ts';

let repository: SampleRepository;
beforeEach(() => {
	repository = new SampleRepository();
	repository.commit('2026-03-01T00:00:00Z', 'Đầu');
});
afterEach(() => repository.delete());

test('the published branch is the one that the remote names, else main, else master, else HEAD', () => {
	const found = [publishedRef(repository.root)];
	for (const branch of ['master', 'main', 'xuat-ban']) {
		repository.git('update-ref', `refs/remotes/origin/${branch}`, 'HEAD');
		found.push(publishedRef(repository.root));
	}
	repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/xuat-ban');
	found.push(publishedRef(repository.root));
	expect(found.map((ref) => ref.replace('refs/remotes/', ''))).toEqual([
		'HEAD',
		'origin/master',
		'origin/main',
		'origin/main',
		'origin/HEAD',
	]);
});

test('of a published branch that has gone on, only what the branch at hand builds upon counts', () => {
	const commitOf = (name: string) => repository.git('rev-parse', name).trim();
	const base = commitOf('HEAD');
	repository.git('checkout', '-q', '-b', 'xuat-ban');
	repository.commit('2026-03-02T00:00:00Z', 'Người khác đăng');
	repository.commit('2026-03-03T00:00:00Z', 'Người khác đăng nữa');
	repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
	repository.git('checkout', '-q', '-b', 'bai-moi', base);
	repository.commit('2026-03-04T00:00:00Z', 'Bài của tôi');
	expect(publishedRef(repository.root)).toBe(base);

	repository.git('merge', '-q', '--no-edit', 'xuat-ban');
	expect(publishedRef(repository.root)).toBe('refs/remotes/origin/main');

	// Nothing in common: the published branch counts whole.
	repository.git('checkout', '-q', '--orphan', 'rieng');
	repository.commit('2026-03-05T00:00:00Z', 'Bắt đầu lại');
	expect(publishedRef(repository.root)).toBe('refs/remotes/origin/main');
});
