// Places and turns in space, in metres and degrees. A person who stands upright faces along z, the head is
// up along y, and the left hand is towards x.
#pragma once

#include <cmath>

namespace pacewise {

inline constexpr double pi = 3.14159265358979323846;

struct Vector {
    double x = 0, y = 0, z = 0;

    Vector operator+(Vector o) const { return {x + o.x, y + o.y, z + o.z}; }
    Vector operator-(Vector o) const { return {x - o.x, y - o.y, z - o.z}; }
    Vector operator*(double by) const { return {x * by, y * by, z * by}; }
    bool operator==(const Vector&) const = default;
};

inline double dot(Vector a, Vector b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
inline Vector cross(Vector a, Vector b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(Vector a) { return std::sqrt(dot(a, a)); }
inline Vector middle(Vector a, Vector b) { return (a + b) * 0.5; }
inline Vector between(Vector a, Vector b, double share) { return a + (b - a) * share; }
/// `a` with length 1; forward when `a` has no direction.
inline Vector unit(Vector a)
{
    const double size = length(a);
    return size > 1e-9 ? a * (1 / size) : Vector{0, 0, 1};
}

/// A rotation, kept as where it takes the three axes.
struct Rotation {
    Vector x{1, 0, 0}, y{0, 1, 0}, z{0, 0, 1};

    Vector operator*(Vector v) const { return x * v.x + y * v.y + z * v.z; }
    Rotation operator*(const Rotation& o) const { return {*this * o.x, *this * o.y, *this * o.z}; }
};

inline Rotation about_x(double degrees)
{
    const double s = std::sin(degrees * pi / 180), c = std::cos(degrees * pi / 180);
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}
inline Rotation about_y(double degrees)
{
    const double s = std::sin(degrees * pi / 180), c = std::cos(degrees * pi / 180);
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}
inline Rotation about_z(double degrees)
{
    const double s = std::sin(degrees * pi / 180), c = std::cos(degrees * pi / 180);
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}

}
