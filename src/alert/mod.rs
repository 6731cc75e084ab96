//! Calling people for somebody: whom they trust, who is called and in which order, until a human
//! has answered.
