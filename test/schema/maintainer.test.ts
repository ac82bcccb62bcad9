import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { installedPackageOf } from '../../generator/schema/maintainer.js'
import { temporaryFolder } from '../temporary.js'

/** What is found for a package with these fields. */
function pageOf(fields: object): string | undefined {
  const root = temporaryFolder({
    'node_modules/@shop/news/package.json': JSON.stringify({ name: '@shop/news', ...fields }),
    'node_modules/@shop/news/schemas/catalogue.json': '{}',
  })
  const found = installedPackageOf(join(root, 'node_modules/@shop/news/schemas'))
  assert.is(found?.name, '@shop/news')
  return found?.page
}

test('the page for problems, in the forms that npm takes', () => {
  const page = 'https://github.com/shop/news'
  const rows: readonly (readonly [object, string | undefined])[] = [
    [{ bugs: { url: `${page}/issues` }, repository: 'x/y' }, `${page}/issues`],
    [{ bugs: `${page}/issues` }, `${page}/issues`],
    [{ bugs: { email: 'a@shop.example' }, repository: { type: 'git', url: `git+${page}.git` } }, page],
    [{ repository: 'shop/news' }, page],
    [{ repository: 'github:shop/news' }, page],
    [{ repository: 'gitlab:shop/news' }, 'https://gitlab.com/shop/news'],
    [{ repository: 'bitbucket:shop/news' }, 'https://bitbucket.org/shop/news'],
    [{ repository: 'git+ssh://git@github.com/shop/news.git' }, page],
    [{ repository: 'git://github.com/shop/news.git' }, page],
    [{ homepage: 'https://shop.example' }, 'https://shop.example'],
    [{ bugs: 'https://shop.example/\u001b[2J', repository: 5, homepage: 'javascript:1' }, undefined],
    [{}, undefined],
  ]
  for (const [fields, wanted] of rows) assert.is(pageOf(fields), wanted, JSON.stringify(fields))
})

test('a folder of the user is no installed package, nor one that is linked there', () => {
  const root = temporaryFolder({ 'package.json': '{ "name": "mine" }', 'schemas/catalogue.json': '{}' })
  assert.is(installedPackageOf(join(root, 'schemas')), undefined)
  mkdirSync(join(root, 'node_modules'))
  symlinkSync(root, join(root, 'node_modules/mine'))
  assert.is(installedPackageOf(join(root, 'node_modules/mine/schemas')), undefined)
})

test.run()
