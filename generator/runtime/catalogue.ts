// A stand-in for the catalogue that the generator writes in this file's place, so that the fixed parts type-check and
// are tested on their own. It shows the form: names from a catalogue, computed maps, and nothing to work out.
export interface OrderPlaced {
  channel?: string
  data: { messageType: 'OrderPlaced'; order: Order }
}

export interface OrderShipped {
  channel?: string
  data: { messageType: 'OrderShipped'; order: Order; parcels: { number: string }[] }
}

export interface StockChanged {
  channel?: string
  data: { messageType: 'StockChanged'; article: string; left: number }
}

export interface Trouble {
  channel?: string
  data: { messageType: 'Trouble'; text: string }
}

export interface Order {
  id: string
  state: 'Open' | 'Paid' | (string & {})
}

/** Message type → whole message. */
export interface Messages {
  OrderPlaced: OrderPlaced
  OrderShipped: OrderShipped
  StockChanged: StockChanged
  Trouble: Trouble
}

/** Message type → payload. */
export interface Payloads {
  OrderPlaced: OrderPlaced['data']
  OrderShipped: OrderShipped['data']
  StockChanged: StockChanged['data']
  Trouble: Trouble['data']
}

export type MessageType = keyof Messages

export type Topic = '/shop/orders' | '/shop/orders/parcels' | '/shop/stock' | '/status'

/** What a subscription delivers. `type` stands at the top, so that narrowing on it narrows all of the event. */
export interface Received<T extends MessageType> {
  readonly type: T
  readonly topic: Topic
  readonly data: Payloads[T]
  readonly message: Messages[T]
}

export interface ShopOrdersEvents {
  OrderPlaced: Received<'OrderPlaced'>
  Trouble: Received<'Trouble'>
}

export interface ShopOrdersParcelsEvents {
  OrderShipped: Received<'OrderShipped'>
}

export interface ShopStockEvents {
  StockChanged: Received<'StockChanged'>
  Trouble: Received<'Trouble'>
}

export interface StatusEvents {
  Trouble: Received<'Trouble'>
}

export interface ShopAnyEvents extends ShopOrdersEvents, ShopStockEvents {}
export interface ShopAllEvents extends ShopOrdersEvents, ShopOrdersParcelsEvents, ShopStockEvents {}
export interface AllEvents extends ShopAllEvents, StatusEvents {}

/** What arrives on the channels of templates; this catalogue has none. */
// biome-ignore lint/suspicious/noEmptyInterface: a catalogue with templates has them here
export interface Channels {}

/** Topic or wildcard → its events. */
export interface Patterns {
  '/shop/orders': ShopOrdersEvents
  '/shop/orders/parcels': ShopOrdersParcelsEvents
  '/shop/stock': ShopStockEvents
  '/status': StatusEvents
  '/*': StatusEvents
  '/**': AllEvents
  '/shop/*': ShopAnyEvents
  '/shop/**': ShopAllEvents
  '/shop/orders/*': ShopOrdersParcelsEvents
  '/shop/orders/**': ShopOrdersParcelsEvents
}
