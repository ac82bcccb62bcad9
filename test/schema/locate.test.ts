import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { UserError } from '../../generator/problems/user-error.js'
import { defaultCatalogue, locateCatalogue } from '../../generator/schema/locate.js'
import { temporaryFolder } from '../temporary.js'

const isUserError = (message: string) => (error: unknown) =>
  error instanceof UserError && error.message.includes(message)

test('a folder is meant before a package of that name', () => {
  const cwd = temporaryFolder({
    'orders/catalogue.json': '{}',
    'node_modules/orders/schemas/catalogue.json': '{}',
  })
  assert.is(locateCatalogue('orders', cwd), join(cwd, 'orders'))
  assert.is(locateCatalogue('./orders', cwd), join(cwd, 'orders'))
  assert.is(locateCatalogue(join(cwd, 'orders'), '/'), join(cwd, 'orders'))
})

test('the folder of a package means the catalogue in it', () => {
  const cwd = temporaryFolder({ 'generated/schemas/catalogue.json': '{}' })
  assert.is(locateCatalogue('generated', cwd), join(cwd, 'generated/schemas'))
})

test('an installed package is found from the working directory upwards', () => {
  const root = temporaryFolder({
    'node_modules/@my/orders/schemas/catalogue.json': '{}',
    'node_modules/@my/orders/package.json': JSON.stringify({
      name: '@my/orders',
      exports: { './schemas/*': './schemas/*' },
    }),
    'deep/er/x': '',
  })
  const wanted = join(root, 'node_modules/@my/orders/schemas')
  assert.is(locateCatalogue('@my/orders', join(root, 'deep/er')), wanted)
})

test('what is neither a folder nor a package is an error', () => {
  const cwd = temporaryFolder({ file: '' })
  assert.throws(() => locateCatalogue('orders', cwd), isUserError('no installed package of that name'))
  assert.throws(() => locateCatalogue('../orders', cwd), isUserError('there is no such folder'))
  assert.throws(() => locateCatalogue('file', cwd), isUserError('"file"'))
})

test('a folder that holds no catalogue is left to the loader', () => {
  const cwd = temporaryFolder({ 'empty/x': '' })
  assert.is(locateCatalogue('empty', cwd), join(cwd, 'empty'))
})

const installed = (name: string) => ({ [`node_modules/${name}/schemas/catalogue.json`]: '{}' })

test('without a name: the folder schemas, else the one package that contains a catalogue', () => {
  const other = { 'node_modules/other/package.json': '{}', 'node_modules/.bin/schemas/catalogue.json': '' }
  const one = { ...installed('@my/orders'), ...other }
  assert.is(defaultCatalogue(temporaryFolder({ ...one, 'schemas/catalogue.json': '{}' })), 'schemas')
  const cwd = temporaryFolder({ ...one, 'deep/er/x': '' })
  assert.is(defaultCatalogue(cwd), '@my/orders')
  assert.is(defaultCatalogue(join(cwd, 'deep/er')), '@my/orders')
})

test('without a name: several packages are listed, and none is told', () => {
  const several = temporaryFolder({ ...installed('orders'), ...installed('@my/orders') })
  assert.throws(
    () => defaultCatalogue(several),
    isUserError('Choose one with "--catalogue": @my/orders, orders.'),
  )
  assert.throws(() => defaultCatalogue(temporaryFolder()), isUserError('cometd-codegen init'))
})

test('a near name is suggested', () => {
  const cwd = temporaryFolder({ ...installed('@my/orders'), 'shop/catalogue.json': '{}' })
  assert.throws(() => locateCatalogue('@my/order', cwd), isUserError('Did you mean "@my/orders"?'))
  assert.throws(() => locateCatalogue('shpo', cwd), isUserError('Did you mean "shop"?'))
})

test.run()
