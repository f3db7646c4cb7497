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
