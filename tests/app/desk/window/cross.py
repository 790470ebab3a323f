# The cross of a window, as a window manager presses it. There is none on our screens, and xdotool cannot do it,
# so the message is sent through Xlib itself.
import ctypes

CLIENT_MESSAGE = 33


class Message(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("about", ctypes.c_ulong), ("format", ctypes.c_int),
                ("words", ctypes.c_long * 5), ("rest", ctypes.c_long * 24)]  # as long as any event


def close_window(screen, window):
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x.XOpenDisplay(screen.encode())
    about = x.XInternAtom(display, b"WM_PROTOCOLS", 0)
    words = (ctypes.c_long * 5)(x.XInternAtom(display, b"WM_DELETE_WINDOW", 0), 0, 0, 0, 0)
    message = Message(type=CLIENT_MESSAGE, window=window, about=about, format=32, words=words)
    x.XSendEvent(display, window, 0, 0, ctypes.byref(message))
    x.XCloseDisplay(display)  # sends it
