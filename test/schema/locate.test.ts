import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { UserError } from '../../generator/problems/user-error.js'
import { locateCatalogue } from '../../generator/schema/locate.js'
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

test.run()
